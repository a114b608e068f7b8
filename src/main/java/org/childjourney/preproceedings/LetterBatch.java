package org.childjourney.preproceedings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Refused;
import org.hibernate.annotations.BatchSize;

/**
 * The letters that are written at one time for brothers and sisters: drawn up, approved
 * and delivered together, one for each parent.
 */
@Entity
@Table(name = "plo_letters")
class LetterBatch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plo_letters_seq")
    @SequenceGenerator(name = "plo_letters_seq", sequenceName = "plo_letters_seq", allocationSize = 1)
    private Long id;

    private long familyId;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private String content;

    private String writtenBy;

    private Instant writtenAt;

    private String returnReason;

    @ElementCollection
    @BatchSize(size = 25)
    @CollectionTable(name = "plo_letters_matter", joinColumns = @JoinColumn(name = "letters_id"))
    @Column(name = "matter_id")
    private Set<Long> matters = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 25)
    @JoinColumn(name = "letters_id", nullable = false)
    @OrderBy("number")
    private List<ParentLetter> letters = new ArrayList<>();

    @Version
    private Long version;

    protected LetterBatch() {
    }

    LetterBatch(long familyId, LetterKind kind, Collection<Matter> about) {
        this.familyId = familyId;
        this.kind = kind;
        about.forEach((matter) -> this.matters.add(matter.id()));
    }

    void written(String what, List<ParentLetter> fresh, Instant at, String by) {
        this.content = what;
        this.letters.clear();
        this.letters.addAll(fresh);
        this.writtenAt = at;
        this.writtenBy = by;
        this.state = LetterState.WRITTEN;
        this.returnReason = null;
    }

    void returned(String reason) {
        this.state = LetterState.RETURNED;
        this.returnReason = reason;
    }

    void approved() {
        this.state = LetterState.APPROVED;
    }

    void doneWhenSettled() {
        if (this.letters.stream().allMatch(ParentLetter::settled)) {
            this.state = LetterState.DONE;
        }
    }

    void requireAnotherPerson(String person) {
        if (person.equals(this.writtenBy)) {
            throw new Refused(null, "You wrote these letters. A solicitor who did not has to approve them.");
        }
    }

    boolean isAbout(Matter matter) {
        return this.matters.contains(matter.id());
    }

    /** These letters are about this child no more; letters about nobody are done. */
    void leave(Matter matter) {
        this.matters.remove(matter.id());
        if (this.state != LetterState.APPROVED) {
            this.letters.forEach((letter) -> letter.leave(matter.child()));
            this.letters.removeIf((letter) -> letter.children().isEmpty());
        }
        if (this.matters.isEmpty()) {
            this.state = LetterState.DONE;
        }
    }

    ParentLetter to(LetterTo one) {
        return this.letters.stream().filter((letter) -> one.isTo(letter.name())).findFirst().orElseThrow();
    }

    /** The letters that are about this child. */
    List<ParentLetter> about(CaseReference child) {
        return this.letters.stream().filter((letter) -> letter.children().contains(child)).toList();
    }

    ParentLetter letter(int number) {
        return this.letters.stream()
            .filter((letter) -> letter.number() == number)
            .findFirst()
            .orElseThrow(() -> new Refused("deliveries",
                    "There is no letter %d. The letters are numbered in the child's record.".formatted(number)));
    }

    LetterKind kind() {
        return this.kind;
    }

    LetterState state() {
        return this.state;
    }

    String content() {
        return this.content;
    }

    String writtenBy() {
        return this.writtenBy;
    }

    String returnReason() {
        return this.returnReason;
    }

    List<ParentLetter> letters() {
        return List.copyOf(this.letters);
    }

}
