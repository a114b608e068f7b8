package org.childjourney.engine;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Does the same for many, each in a transaction of its own, so that one for whom it fails
 * holds up nobody else. What is done this way must be harmless when it is done again. A
 * night with much to do outlasts the time for which its job is locked, so the lock is
 * renewed meanwhile: no other node begins the same work.
 */
@Component
public class OneByOne {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);

    private final CommandExecutor transactions;

    private final JobExecutor jobExecutor;

    private final JdbcTemplate jdbc;

    OneByOne(ProcessEngine engine, JdbcTemplate jdbc) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.transactions = configuration.getCommandExecutorTxRequiresNew();
        this.jobExecutor = configuration.getJobExecutor();
        this.jdbc = jdbc;
    }

    /** Begins a round, which may be done in several pages. */
    public Round round(String what) {
        return new Round(what);
    }

    /** The lock alone changes, so the job can end as the engine has read it. */
    private void renewTheLock(String job) {
        var until = ClockUtil.getCurrentTime().toInstant().plusMillis(this.jobExecutor.getLockTimeInMillis());
        this.transactions.execute(command -> this.jdbc.update("update ACT_RU_JOB set LOCK_EXP_TIME_ = ? where ID_ = ?",
                Timestamp.from(until), job));
    }

    /** One time that something is done for many. */
    public final class Round {

        private final String what;

        private final List<String> failed = new ArrayList<>();

        private RuntimeException first;

        private int done;

        private long renewedAt = System.nanoTime();

        private Round(String what) {
            this.what = what;
        }

        /**
         * Does this for each of them, and goes on where it fails. To find out that there
         * is nobody took time too, so the lock is looked after in any case.
         */
        public <T> void forEach(Collection<T> those, Consumer<T> work) {
            those.forEach(one -> attempt(one, work));
            keepTheJob();
        }

        private <T> void attempt(T one, Consumer<T> work) {
            try {
                OneByOne.this.transactions.execute(command -> {
                    work.accept(one);
                    return null;
                });
                this.done++;
            }
            catch (RuntimeException failure) {
                LOG.error("{} failed for {}", this.what, one, failure);
                this.failed.add(one.toString());
                this.first = (this.first != null) ? this.first : failure;
            }
            keepTheJob();
        }

        private void keepTheJob() {
            var background = Context.getJobExecutorContext();
            var third = TimeUnit.MILLISECONDS.toNanos(OneByOne.this.jobExecutor.getLockTimeInMillis()) / 3;
            if (background != null && background.getCurrentJob() != null
                    && System.nanoTime() - this.renewedAt > third) {
                renewTheLock(background.getCurrentJob().getId());
                this.renewedAt = System.nanoTime();
            }
        }

        /**
         * Ends the round.
         * @return for how many it was done
         * @throws IllegalStateException naming those for whom it failed, so that the job
         * is tried again for them and becomes an incident when it keeps failing
         */
        public int end() {
            if (!this.failed.isEmpty()) {
                throw new IllegalStateException("%s failed for %s; it was done for all others".formatted(this.what,
                        String.join(", ", this.failed)), this.first);
            }
            return this.done;
        }

    }

}
