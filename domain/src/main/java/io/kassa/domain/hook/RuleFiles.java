package io.kassa.domain.hook;

import java.util.List;

/** The rules that came as files, which may come and go while the server runs. */
public interface RuleFiles {

  /** No files at all. */
  RuleFiles NONE = hook -> List.of();

  /**
   * Those that listen to this hook now, in the order in which they are asked. One that can't come
   * to an answer throws {@link RuleFailure}.
   */
  List<Rule<Hook>> listeningTo(Hook hook);
}
