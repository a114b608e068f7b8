package org.childjourney.casefile;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Where a child lives or lived. */
@Entity
@Table(name = "child_address")
class ChildAddress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_address_seq")
    @SequenceGenerator(name = "child_address_seq", sequenceName = "child_address_seq", allocationSize = 1)
    private Long id;

    private String caseReference;

    private String address;

    private String postcode;

    private LocalDate livedFrom;

    private LocalDate livedUntil;

    protected ChildAddress() {
    }

    ChildAddress(CaseReference child, String address, String postcode, LocalDate livedFrom) {
        this.caseReference = child.value();
        this.address = Wording.required("address", address, 1000, "Please give the address.");
        this.postcode = Child.postcode(postcode);
        this.livedFrom = livedFrom;
    }

    Address facts() {
        return new Address(CaseReference.of(this.caseReference), this.address, this.postcode, this.livedFrom,
                this.livedUntil);
    }

}
