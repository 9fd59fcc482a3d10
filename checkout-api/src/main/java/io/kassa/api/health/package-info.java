/** What an orchestrator asks: does the server live, may it be given work, has it started. */
package io.kassa.api.health;
