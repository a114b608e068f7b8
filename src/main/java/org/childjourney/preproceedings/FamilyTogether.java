package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brothers and sisters who are one family in pre-proceedings. */
@Service
@Transactional(readOnly = true)
public class FamilyTogether {

    private final Matters matters;

    private final LettersOfFamily letters;

    FamilyTogether(Matters matters, LettersOfFamily letters) {
        this.matters = matters;
        this.letters = letters;
    }

    /**
     * The other children of the family whose matters are under way and stand alike: who
     * has another outcome, is in another case of the court or has letters of their own
     * goes another way.
     * @param kind of the letters that are worked on, null when it is about none
     */
    public List<CaseReference> othersOf(CaseReference child, LetterKind kind) {
        return this.matters.findByOpenFor(child.value())
            .filter((matter) -> matter.familyId() != null)
            .map((matter) -> standingAlike(matter, kind))
            .orElse(List.of());
    }

    private List<CaseReference> standingAlike(Matter matter, LetterKind kind) {
        return this.matters.findByFamilyIdAndOpenForNotNullOrderById(matter.familyId())
            .stream()
            .filter((other) -> other != matter && other.outcome() == matter.outcome() && sameCase(other, matter)
                    && (kind == null || sameLetters(other, matter, kind)))
            .map(Matter::child)
            .toList();
    }

    private static boolean sameCase(Matter one, Matter other) {
        var first = one.court().courtReference();
        var second = other.court().courtReference();
        return first == null || second == null || first.equals(second);
    }

    private boolean sameLetters(Matter one, Matter other, LetterKind kind) {
        return this.letters.underWay(one, kind).equals(this.letters.underWay(other, kind));
    }

}
