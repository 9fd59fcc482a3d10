/** What whoever operates Kassa sees and does over its REST interface and its page. */
package io.kassa.it.admin;
