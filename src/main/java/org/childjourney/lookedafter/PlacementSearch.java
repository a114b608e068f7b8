package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;

/** One search for a place where a child can live, with its days. */
@Entity
@Table(name = "placement_search")
class PlacementSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "placement_search_seq")
    @SequenceGenerator(name = "placement_search_seq", sequenceName = "placement_search_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    /** The child while the search goes on, so that there is never a second one. */
    private String openFor;

    private String soughtBecause;

    private LocalDate neededBy;

    private LocalDate begunOn;

    private LocalDate foundOn;

    @Embedded
    private Placement found;

    @Enumerated(EnumType.STRING)
    @Column(name = "override_decision")
    private UnregisteredAnswer override;

    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private SearchEnd endedHow;

    @Version
    private Long version;

    protected PlacementSearch() {
    }

    PlacementSearch(CaseReference child, String because, LocalDate neededBy, LocalDate on) {
        this.caseReference = child.value();
        this.openFor = child.value();
        this.soughtBecause = because;
        this.neededBy = neededBy;
        this.begunOn = on;
    }

    void soonerIf(LocalDate neededBy) {
        this.neededBy = neededBy.isBefore(this.neededBy) ? neededBy : this.neededBy;
    }

    void found(Placement place, LocalDate on) {
        this.found = place;
        this.foundOn = on;
        this.override = null;
    }

    void override(UnregisteredAnswer answer) {
        this.override = answer;
        if (answer == UnregisteredAnswer.MOVE) {
            fellThrough();
        }
    }

    void fellThrough() {
        this.found = null;
        this.foundOn = null;
        this.override = null;
    }

    void end(SearchEnd how, LocalDate on) {
        this.openFor = null;
        this.endedHow = how;
        this.endedOn = on;
    }

    /** Whether a place was found in which the child may live. */
    boolean hasPlace() {
        return this.found != null && (!this.found.unregistered() || this.override == UnregisteredAnswer.ONE_WEEK);
    }

    Placement placement() {
        return this.found;
    }

    String soughtBecause() {
        return this.soughtBecause;
    }

    LocalDate neededBy() {
        return this.neededBy;
    }

    LocalDate begunOn() {
        return this.begunOn;
    }

    LocalDate endedOn() {
        return this.endedOn;
    }

    SearchEnd endedHow() {
        return this.endedHow;
    }

    /** For how many days a place was or is sought: until it was found, or until today. */
    long days(LocalDate today) {
        var until = (this.foundOn != null) ? this.foundOn : (this.endedOn != null) ? this.endedOn : today;
        return ChronoUnit.DAYS.between(this.begunOn, until);
    }

}
