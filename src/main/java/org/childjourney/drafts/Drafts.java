package org.childjourney.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.childjourney.engine.TaskOver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One draft for each person and task, in the place of the one before. It is gone when the
 * task is completed or no longer needed.
 */
@Service
@Transactional
class Drafts {

    private final JdbcTemplate jdbc;

    private final Clock clock;

    Drafts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What somebody has typed so far.
     *
     * @param answers the form's answers as JSON
     * @param savedAt when they were kept
     */
    record Draft(String answers, Instant savedAt) {
    }

    @Transactional(readOnly = true)
    Optional<Draft> of(String person, String taskId) {
        return this.jdbc
            .query("select answers, saved_at from task_draft where task_id = ? and user_id = ?",
                    (row, number) -> new Draft(row.getString(1), row.getTimestamp(2).toInstant()), taskId, person)
            .stream()
            .findFirst();
    }

    /**
     * Keeps these answers and says when that was; nothing of a task that is over. Holding
     * the task while they are kept lets its completion, which the same click may have
     * sent, throw them away for certain.
     */
    Optional<Instant> keep(String person, String taskId, String answers) {
        if (this.jdbc.queryForList("select ID_ from ACT_RU_TASK where ID_ = ? for update", taskId).isEmpty()) {
            return Optional.empty();
        }
        var now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.jdbc.update("""
                insert into task_draft (task_id, user_id, answers, saved_at) values (?, ?, ?, ?)
                on conflict do nothing""", taskId, person, answers, Timestamp.from(now));
        this.jdbc.update("update task_draft set answers = ?, saved_at = ? where task_id = ? and user_id = ?", answers,
                Timestamp.from(now), taskId, person);
        return Optional.of(now);
    }

    void discard(String person, String taskId) {
        this.jdbc.update("delete from task_draft where task_id = ? and user_id = ?", taskId, person);
    }

    /** When the task is gone already, so that nothing is kept for it any more. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void discardAll(TaskOver over) {
        this.jdbc.update("delete from task_draft where task_id = ?", over.taskId());
    }

}
