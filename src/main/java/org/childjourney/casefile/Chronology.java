package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;

import jakarta.persistence.EntityManager;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The story of a case, a line for every recorded step, in words that a person can read.
 * Lines are only ever added.
 */
@Service
@Transactional
public class Chronology {

    /** Who acts when no person does. */
    public static final String SYSTEM = "system";

    private static final String STEP = "STEP";

    private static final Sort BY_TIME = Sort.by("happenedAt", "id");

    private final EntityManager entities;

    private final ChronologyLineRepository lines;

    private final Clock clock;

    Chronology(EntityManager entities, ChronologyLineRepository lines, Clock clock) {
        this.entities = entities;
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Adds a line of kind STEP.
     * @throws Refused if the sentence is missing or longer than 20,000 characters
     */
    public void add(CaseReference child, Instant at, String by, String sentence) {
        add(child, at, by, sentence, STEP);
    }

    /**
     * Adds a line, ended with a full stop. Costs one insert and no query; the child must
     * exist.
     * @param at when it happened; now when null
     * @param by user id, or {@link #SYSTEM} (also when null)
     * @param kind a code of at most 40 characters by which a reader can choose
     * @throws Refused if the sentence is missing or longer than 20,000 characters
     */
    public void add(CaseReference child, Instant at, String by, String sentence, String kind) {
        Instant now = this.clock.instant();
        String line = Sentences.end(Wording.required("sentence", sentence, Wording.NARRATIVE,
                "Please say what happened, so that it can be read in the chronology."));
        this.entities
            .persist(new ChronologyLine(child, (at != null) ? at : now, now, (by != null) ? by : SYSTEM, line, kind));
    }

    /** A page of the chronology, what happened last first. Pages are counted from 0. */
    @Transactional(readOnly = true)
    public Slice<ChronologyEntry> newestFirst(CaseReference child, int page, int size) {
        return read(child, page, size, BY_TIME.descending());
    }

    /** A page of the chronology, what happened first first. Pages are counted from 0. */
    @Transactional(readOnly = true)
    public Slice<ChronologyEntry> oldestFirst(CaseReference child, int page, int size) {
        return read(child, page, size, BY_TIME.ascending());
    }

    private Slice<ChronologyEntry> read(CaseReference child, int page, int size, Sort order) {
        return this.lines.findByCaseReference(child.value(), PageRequest.of(page, size, order))
            .map(ChronologyLine::entry);
    }

}
