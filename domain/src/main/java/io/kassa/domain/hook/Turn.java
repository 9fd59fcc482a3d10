package io.kassa.domain.hook;

/** When a rule is asked, where whoever fires a hook carries out what was wanted in between. */
public enum Turn {
  /** Among the first, of what happened. */
  FIRST,
  /** When everything that the others want has been carried out, of what has come of it. */
  LAST
}
