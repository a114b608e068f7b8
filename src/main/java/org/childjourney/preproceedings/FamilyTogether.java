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

    FamilyTogether(Matters matters) {
        this.matters = matters;
    }

    /** The other children of the family whose matters are under way. */
    public List<CaseReference> othersOf(CaseReference child) {
        return this.matters.findByOpenFor(child.value())
            .map(Matter::familyId)
            .map(this.matters::findByFamilyIdAndOpenForNotNullOrderById)
            .orElse(List.of())
            .stream()
            .map(Matter::child)
            .filter((other) -> !other.equals(child))
            .toList();
    }

}
