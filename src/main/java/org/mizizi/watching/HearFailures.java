package org.mizizi.watching;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Passes on to whoever watches for a full disk what the database answers to any statement, and at the end of a transaction,
 * when the ledger is written. Spring names it as ever.
 */
@Component
class HearFailures extends SQLExceptionSubclassTranslator implements TransactionExecutionListener {

    private final RoomWatch room;

    HearFailures(RoomWatch room) {
        this.room = room;
    }

    @Override
    protected @Nullable DataAccessException doTranslate(String task, @Nullable String sql, SQLException failure) {
        room.hear(failure);
        return super.doTranslate(task, sql, failure);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            room.hear(failure);
        }
    }
}
