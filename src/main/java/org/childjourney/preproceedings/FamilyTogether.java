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

    /**
     * The other children of the family whose matters are under way and stand alike: who
     * has another outcome already goes another way.
     */
    public List<CaseReference> othersOf(CaseReference child) {
        return this.matters.findByOpenFor(child.value())
            .filter((matter) -> matter.familyId() != null)
            .map(this::standingAlike)
            .orElse(List.of());
    }

    private List<CaseReference> standingAlike(Matter matter) {
        return this.matters.findByFamilyIdAndOpenForNotNullOrderById(matter.familyId())
            .stream()
            .filter((other) -> other != matter && other.outcome() == matter.outcome())
            .map(Matter::child)
            .toList();
    }

}
