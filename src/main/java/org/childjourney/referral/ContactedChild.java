package org.childjourney.referral;

import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Codes;
import org.childjourney.casefile.Needed;

/** One child of a contact, and what the contact became for that child. */
@Entity
@Table(name = "contact_child")
class ContactedChild {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_child_seq")
    @SequenceGenerator(name = "contact_child_seq", sequenceName = "contact_child_seq", allocationSize = 1)
    private Long id;

    private long contactId;

    private String caseReference;

    private int position;

    @Enumerated(EnumType.STRING)
    private TreatedAs treatedAs;

    @Convert(converter = Codes.class)
    private List<String> possibleMatches;

    private boolean dateOfBirthEstimated;

    private String school;

    private String childsWords;

    protected ContactedChild() {
    }

    ContactedChild(long contactId, CaseReference child, int position, TreatedAs treatedAs, List<String> possibleMatches,
            ContactChild told) {
        this.contactId = contactId;
        this.caseReference = child.value();
        this.position = position;
        this.treatedAs = treatedAs;
        this.possibleMatches = List.copyOf(possibleMatches);
        this.dateOfBirthEstimated = told.dateOfBirthEstimated();
        this.school = told.school();
        this.childsWords = told.childsWords();
    }

    long contactId() {
        return this.contactId;
    }

    TreatedAs treatedAs() {
        return this.treatedAs;
    }

    List<String> possibleMatches() {
        return Needed.listOf(this.possibleMatches);
    }

    boolean dateOfBirthEstimated() {
        return this.dateOfBirthEstimated;
    }

    String school() {
        return this.school;
    }

    String childsWords() {
        return this.childsWords;
    }

    ReceivedContact.Child received() {
        return new ReceivedContact.Child(CaseReference.of(this.caseReference), this.treatedAs, possibleMatches());
    }

}
