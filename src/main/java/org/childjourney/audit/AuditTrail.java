package org.childjourney.audit;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes entries down, in the transaction of the act where there is one: an act that is
 * rolled back leaves none, and no act is done without one. A moment after it is committed
 * the entry gets its place in the chain; what a node left behind that went down, the next
 * one places that seals or starts.
 */
@Component
class AuditTrail implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private static final long BETWEEN_LINES_OF_THE_LOG = TimeUnit.HOURS.toNanos(1);

    private final AuditTable table;

    private final Ink ink;

    private final Chain chain;

    private final Clock clock;

    private final long sealAfter;

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "audit-seal");
        thread.setDaemon(true);
        return thread;
    });

    private final AtomicBoolean sealIsDue = new AtomicBoolean();

    private long toldAt = System.nanoTime() - BETWEEN_LINES_OF_THE_LOG;

    AuditTrail(AuditTable table, AuditProperties properties, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.ink = new Ink(properties.key());
        this.chain = new Chain(table, this.ink, transactions, clock);
        this.clock = clock;
        this.sealAfter = properties.sealAfter().toMillis();
    }

    /** Before anybody is answered, and so before the first entry. */
    @Override
    public void afterSingletonsInstantiated() {
        this.chain.begin();
    }

    /**
     * Takes down who did what.
     * @param child the case reference; null where it is not about one child
     * @param from the network address; null where none is known
     */
    void add(String person, Act act, String child, String about, String from) {
        var entry = Entry.of(this.clock.instant(), person, act, child, about, from);
        this.table.add(entry, this.ink.of(entry));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    sealSoon();
                }
            });
        }
        else {
            sealSoon();
        }
    }

    Chain chain() {
        return this.chain;
    }

    /**
     * Reads the whole chain, after it has been sealed as far as that can be done.
     * @param earlier a seal that somebody kept elsewhere; null where there is none
     */
    Chain.Verdict verify(Seal earlier) {
        try {
            this.chain.seal();
        }
        catch (IllegalStateException changed) {
            LOG.warn("The audit is verified though it cannot be sealed: {}", changed.getMessage());
        }
        return this.chain.verify(earlier);
    }

    @EventListener(ApplicationReadyEvent.class)
    void sealSoon() {
        if (this.sealIsDue.compareAndSet(false, true) && !this.later.isShutdown()) {
            this.later.schedule(this::seal, this.sealAfter, TimeUnit.MILLISECONDS);
        }
    }

    private void seal() {
        this.sealIsDue.set(false);
        try {
            this.chain.seal();
            tellTheLog();
        }
        catch (RuntimeException failure) {
            LOG.error("The audit could not be sealed; that is tried again in a minute", failure);
            if (this.sealIsDue.compareAndSet(false, true)) {
                this.later.schedule(this::seal, 1, TimeUnit.MINUTES);
            }
        }
    }

    /** Logs are kept elsewhere, so a seal in them is out of reach of the database. */
    private void tellTheLog() {
        if (System.nanoTime() - this.toldAt >= BETWEEN_LINES_OF_THE_LOG) {
            LOG.info("Audit: {}", this.chain.lastSeal());
            this.toldAt = System.nanoTime();
        }
    }

    @PreDestroy
    void stop() {
        this.later.shutdownNow();
    }

}
