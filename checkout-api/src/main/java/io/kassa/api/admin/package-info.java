/**
 * The ingresses of whoever operates this installation. Who enters has to log in and have the role
 * {@code admin}; the web's descriptor guards everything under {@code /admin}. Personal data is
 * masked in what is shown here.
 */
package io.kassa.api.admin;
