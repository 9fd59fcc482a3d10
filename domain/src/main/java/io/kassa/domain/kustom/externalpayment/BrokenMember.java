package io.kassa.domain.kustom.externalpayment;

/** A member of an effect is not what Kustom takes; the message quotes no value. */
class BrokenMember extends RuntimeException {

  BrokenMember(String member, String problem) {
    super("its member " + member + " " + problem);
  }
}
