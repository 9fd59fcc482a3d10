package io.kassa.playground.kustom.callback;

import io.kassa.playground.clock.StandInClock;
import io.kassa.playground.fault.Faults;
import io.kassa.playground.journal.BoundedJournal;
import io.kassa.playground.journal.RecordedCallback;

/**
 * What every callback needs: the time, the faults in force, where it is written down, and where it
 * waits when a fault holds it back.
 */
public record CallbackContext(
    StandInClock clock,
    Faults faults,
    BoundedJournal<RecordedCallback> journal,
    HeldCallbacks held) {}
