package org.childjourney.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins the entries of the audit to one chain. An entry is written with the act that it
 * tells of, in the same transaction and without waiting for anybody; moments later it
 * gets its place behind all others and its link, which is computed of the link before. So
 * a changed or missing entry shows, and because the seal knows how many there are and how
 * the last one ends, so does an entry taken from the end.
 *
 * <p>
 * Places are given while the row of the seal is locked, so any number of nodes may do it.
 * What was changed with a seal that is not ours is never sealed over, and a chain begins
 * only where there is no entry at all.
 */
class Chain {

    private static final Logger LOG = LoggerFactory.getLogger(Chain.class);

    private static final int AT_ONCE = 500;

    private final AuditTable table;

    private final Ink ink;

    private final TransactionTemplate transaction;

    private final TransactionTemplate oneMoment;

    private final Clock clock;

    Chain(AuditTable table, Ink ink, PlatformTransactionManager transactions, Clock clock) {
        this.table = table;
        this.ink = ink;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oneMoment = new TransactionTemplate(transactions);
        this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Signs the seal of a new audit, which nobody has signed yet. Wherever there is an
     * entry already, somebody took the signature away, and it stays away.
     */
    void begin() {
        if (isUnsigned(this.table.seal())) {
            this.transaction.executeWithoutResult(status -> {
                if (isUnsigned(this.table.sealToWriteOn()) && this.table.isEmpty()) {
                    this.table.seal(this.ink.seal(0, Ink.BEGINNING, this.clock.instant()));
                    LOG.warn("A new audit begins. Unless this is the first start, the one before was taken away.");
                }
            });
        }
    }

    private static boolean isUnsigned(List<Seal> seals) {
        return seals.size() == 1 && seals.get(0).mac().isEmpty();
    }

    /**
     * Gives every entry that waits its place.
     * @throws IllegalStateException if the seal was changed or taken away by somebody
     * else
     */
    void seal() {
        while (this.transaction.execute(status -> sealSome()) == AT_ONCE) {
            LOG.debug("There are more entries of the audit to seal");
        }
    }

    private int sealSome() {
        var seals = this.table.sealToWriteOn();
        if (seals.size() != 1 || !this.ink.isOurs(seals.get(0))) {
            throw new IllegalStateException("The seal of the audit was changed or taken away, so nothing is added to "
                    + "the chain. Verify the audit, and put the last good seal back.");
        }
        var before = seals.get(0);
        var waiting = this.table.waiting(AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        var placed = new ArrayList<Kept>(waiting.size());
        var place = before.entries();
        var link = before.link();
        for (var kept : waiting) {
            place++;
            link = this.ink.link(link, place, kept.mac());
            placed.add(new Kept(kept.entry(), kept.mac(), place, link));
        }
        this.table.place(placed);
        this.table.seal(this.ink.seal(place, link, this.clock.instant()));
        return placed.size();
    }

    /** The last seal. */
    Seal lastSeal() {
        return this.table.seal().stream().findFirst().orElse(null);
    }

    /**
     * Reads the whole chain and says what is not as it was written.
     * @param earlier a seal that somebody kept elsewhere; null where there is none
     */
    Verdict verify(Seal earlier) {
        return this.oneMoment.execute(status -> {
            var verdict = new Verification(this.ink, earlier);
            this.table.inTheChain(verdict::read);
            this.table.notYetInTheChain(verdict::readWaiting);
            return verdict.against(this.table.seal());
        });
    }

    /**
     * What a verification found.
     *
     * @param intact whether nothing was found
     * @param entries how many entries have their place in the chain
     * @param waiting how many wait for it
     * @param seal the last seal
     * @param findings what is not as it was written, a sentence each; the first hundred
     */
    record Verdict(boolean intact, long entries, long waiting, Seal seal, List<String> findings) {
    }

}
