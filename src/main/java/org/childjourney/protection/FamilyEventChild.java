package org.childjourney.protection;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;

/**
 * That an event was about this child, too, and whether it is said what it means for them.
 */
@Entity
@Table(name = "protection_event_child")
class FamilyEventChild {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protection_event_child_seq")
    @SequenceGenerator(name = "protection_event_child_seq", sequenceName = "protection_event_child_seq",
            allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id")
    private FamilyEvent event;

    private String caseReference;

    private boolean answered;

    protected FamilyEventChild() {
    }

    FamilyEventChild(FamilyEvent event, CaseReference child, boolean answered) {
        this.event = event;
        this.caseReference = child.value();
        this.answered = answered;
    }

    FamilyEvent answer() {
        this.answered = true;
        return this.event;
    }

}
