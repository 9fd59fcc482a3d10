package io.kassa.domain.startup;

/**
 * The start is given up. It carries one sentence and no stack trace: the server logs it several
 * times, and each trace would push the sentence further out of sight.
 */
class Unprepared extends RuntimeException {

  Unprepared(String sentence) {
    super(sentence, null, false, false);
  }
}
