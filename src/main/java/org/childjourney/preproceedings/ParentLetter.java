package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;
import org.hibernate.annotations.BatchSize;

/** One letter to one parent, and what became of it. */
@Entity
@Table(name = "plo_letter")
class ParentLetter {

    /**
     * A parent counts as not found after failed tries on so many different days (our own
     * standard; the search goes on).
     */
    private static final int DAYS_OF_SEARCH = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plo_letter_seq")
    @SequenceGenerator(name = "plo_letter_seq", sequenceName = "plo_letter_seq", allocationSize = 1)
    private Long id;

    @Column(name = "letter_number")
    private int number;

    private String name;

    private String relationship;

    private String address;

    @Convert(converter = CaseReferences.class)
    private List<CaseReference> children;

    private String interpreterLanguage;

    private boolean easyRead;

    private boolean capacityConcern;

    private String advocate;

    @Enumerated(EnumType.STRING)
    private Whereabouts whereabouts;

    private String safeDelivery;

    private LocalDate deliveredOn;

    @ElementCollection
    @BatchSize(size = 25)
    @CollectionTable(name = "plo_letter_try", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    private List<DeliveryTry> tries = new ArrayList<>();

    protected ParentLetter() {
    }

    ParentLetter(int number, LetterTo to, String relationship, String address, List<CaseReference> children) {
        this.number = number;
        this.name = to.name();
        this.relationship = relationship;
        this.address = address;
        this.children = List.copyOf(children);
        this.interpreterLanguage = to.language();
        this.easyRead = to.easyRead();
        this.capacityConcern = to.capacityConcern();
        this.advocate = to.advocate();
        this.whereabouts = to.whereabouts();
        this.safeDelivery = to.safeDelivery();
    }

    /**
     * Writes the service log; the same try is written once.
     * @return whether it is a new one
     */
    boolean tried(DeliveryTry one) {
        if (this.tries.contains(one)) {
            return false;
        }
        this.tries.add(one);
        if (one.outcome() == DeliveryOutcome.DELIVERED && this.deliveredOn == null) {
            this.deliveredOn = one.triedOn();
        }
        return true;
    }

    /** Whether the parent has it, or was searched for on days enough. */
    boolean settled() {
        return this.deliveredOn != null
                || this.tries.stream().map(DeliveryTry::triedOn).distinct().count() >= DAYS_OF_SEARCH;
    }

    void leave(CaseReference child) {
        this.children = this.children.stream().filter((other) -> !other.equals(child)).toList();
    }

    int number() {
        return this.number;
    }

    String name() {
        return this.name;
    }

    String relationship() {
        return this.relationship;
    }

    String address() {
        return this.address;
    }

    List<CaseReference> children() {
        return this.children;
    }

    String interpreterLanguage() {
        return this.interpreterLanguage;
    }

    boolean easyRead() {
        return this.easyRead;
    }

    boolean capacityConcern() {
        return this.capacityConcern;
    }

    String advocate() {
        return this.advocate;
    }

    Whereabouts whereabouts() {
        return this.whereabouts;
    }

    String safeDelivery() {
        return this.safeDelivery;
    }

    LocalDate deliveredOn() {
        return this.deliveredOn;
    }

    List<DeliveryTry> tries() {
        return List.copyOf(this.tries);
    }

}
