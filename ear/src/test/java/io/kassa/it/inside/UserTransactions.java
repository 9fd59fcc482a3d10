package io.kassa.it.inside;

import io.kassa.domain.contract.Transactions;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.util.function.Supplier;

/** The server's own transactions. */
record UserTransactions(UserTransaction transaction) implements Transactions {

  @Override
  public <T> T in(Supplier<T> step) {
    try {
      transaction.begin();
      try {
        T result = step.get();
        transaction.commit();
        return result;
      } finally {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
          transaction.rollback();
        }
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
