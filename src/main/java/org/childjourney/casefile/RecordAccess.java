package org.childjourney.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may open a restricted record, and who has read what. */
@Service
@Transactional
public class RecordAccess {

    private final EntityManager entities;

    private final ChildRepository children;

    private final NamedReaderRepository readers;

    private final ReadingRepository readings;

    private final Chronology chronology;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    RecordAccess(EntityManager entities, ChildRepository children, NamedReaderRepository readers,
            ReadingRepository readings, Chronology chronology, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.children = children;
        this.readers = readers;
        this.readings = readings;
        this.chronology = chronology;
        this.events = events;
        this.clock = clock;
    }

    /**
     * That a part of a record was read.
     *
     * @param child whose record
     * @param userId who read it
     * @param part which part was shown
     * @param at when
     */
    public record Read(CaseReference child, String userId, String part, Instant at) {
    }

    /**
     * Whether restriction keeps this person from the record: true for a record that is
     * not restricted and for the people named for one that is, false otherwise and for an
     * unknown reference.
     */
    @Transactional(readOnly = true)
    public boolean mayOpen(String userId, CaseReference child) {
        return !mayOpen(userId, List.of(child)).isEmpty();
    }

    /** Of these children, those whose records this person may open, in one query. */
    @Transactional(readOnly = true)
    public Set<CaseReference> mayOpen(String userId, Collection<CaseReference> children) {
        if (children.isEmpty()) {
            return Set.of();
        }
        return this.children.mayOpen(Child.values(children), userId, RestrictedAccess.NONE)
            .stream()
            .map(CaseReference::of)
            .collect(Collectors.toSet());
    }

    /**
     * Demands that restriction does not keep this person from the record.
     * @throws Refused otherwise, without a word about the child
     */
    @Transactional(readOnly = true)
    public void requireMayOpen(String userId, CaseReference child) {
        if (!mayOpen(userId, child)) {
            throw new Refused("caseReference", "The record " + child
                    + " opens for named people only. Please speak to your manager if you need to see it.");
        }
    }

    /**
     * Records that this person read a part of the record. Not for use within a read-only
     * transaction.
     * @param part which part was shown, at most 100 characters
     */
    public void log(String userId, CaseReference child, String part) {
        this.entities.persist(new Reading(child, userId, part, this.clock.instant()));
        this.events.publishEvent(new RecordRead(userId, child, part));
    }

    /**
     * Records that this person was shown a list of children by name. Not for use within a
     * read-only transaction.
     */
    public void log(String userId, Set<CaseReference> children, String list) {
        this.events.publishEvent(new ListRead(userId, list, children));
    }

    /** Who read this child's record, last first. Pages are counted from 0. */
    @Transactional(readOnly = true)
    public Slice<Read> readingsOf(CaseReference child, int page, int size) {
        return this.readings.findByCaseReferenceOrderByReadAtDescIdDesc(child.value(), PageRequest.of(page, size))
            .map(Reading::facts);
    }

    /** Which records this person read, last first. Pages are counted from 0. */
    @Transactional(readOnly = true)
    public Slice<Read> readingsBy(String userId, int page, int size) {
        return this.readings.findByUserIdOrderByReadAtDescIdDesc(userId, PageRequest.of(page, size))
            .map(Reading::facts);
    }

    /** The user ids of the people named for a restricted record. */
    @Transactional(readOnly = true)
    public List<String> namedReaders(CaseReference child) {
        return this.readers.findByCaseReferenceOrderByUserId(child.value()).stream().map(NamedReader::userId).toList();
    }

    /**
     * Restricts a record to named people, or opens it again with NONE; replaces what was
     * set before.
     * @param userIds who may open it; none when it is opened again
     * @throws Refused if nobody is named for a restricted record, no reason is given, or
     * the child is unknown
     */
    public void restrict(CaseReference child, RestrictedAccess restriction, Set<String> userIds, String reason,
            String by) {
        Child record = this.entities.find(Child.class, child.value());
        if (record == null) {
            throw new Refused("caseReference", "There is no child with the case reference " + child + ".");
        }
        Wording.required("restrictedAccess", restriction, "Please choose whether and why the record is restricted.");
        Wording.required("reason", reason, 500, "Please say why the restriction changes.");
        boolean restricted = restriction != RestrictedAccess.NONE;
        if (restricted && userIds.isEmpty()) {
            throw new Refused("namedPeople",
                    "Please name at least one person who may open this record, or nobody could work with the child.");
        }
        record.restrictedTo(restriction);
        this.readers.deleteAllOf(child.value());
        Instant now = this.clock.instant();
        if (restricted) {
            userIds.forEach((userId) -> this.entities.persist(new NamedReader(child, userId, by, now)));
        }
        this.chronology.add(child, now, by,
                (restricted ? "The record now opens for named people only: " : "The record is no longer restricted: ")
                        + reason.strip(),
                "ACCESS");
    }

}
