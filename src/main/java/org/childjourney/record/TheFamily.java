package org.childjourney.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.Families;
import org.childjourney.casefile.FamilyMemberDetails;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brothers and sisters, and who else belongs to the family. A partner agency sees who
 * they are and nothing more, and of a restricted child nothing at all.
 */
@Component
@Order(200)
class TheFamily implements RecordSection {

    private final Families families;

    private final RecordAccess access;

    TheFamily(Families families, RecordAccess access) {
        this.families = families;
        this.access = access;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() || Projection.isAskedOfAnAgency(context);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var full = context.showsFullRecord();
        var siblings = this.families.brothersAndSisters(child);
        var open = this.access.mayOpen(context.reader(), siblings.stream().map(ChildDetails::reference).toList());
        var items = Stream
            .concat(siblings.stream()
                .filter(sibling -> full || open.contains(sibling.reference()))
                .map(sibling -> sibling(sibling, full, open.contains(sibling.reference()))),
                    this.families.members(child).stream().map(member -> member(member, full)))
            .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(Section.list("Family", items));
    }

    private static Item sibling(ChildDetails sibling, boolean full, boolean open) {
        if (!open) {
            return new Item(sibling.reference().value(),
                    "A brother or sister. This record opens for named people only.");
        }
        var reference = full ? "Case reference " + sibling.reference() : null;
        var born = (full && !sibling.unborn()) ? "Born " + Told.day(sibling.dateOfBirth()) : null;
        return new Item(sibling.fullName(), Told.lines("Brother or sister", born, reference));
    }

    private static Item member(FamilyMemberDetails member, boolean full) {
        if (!full) {
            return new Item(member.name(), member.relationship());
        }
        return new Item(member.name(),
                Told.lines(member.relationship(),
                        (member.dateOfBirth() != null) ? "Born " + Told.day(member.dateOfBirth()) : null,
                        "Parental responsibility: " + Told.yesOrNo(member.hasPR()),
                        (member.contactSafe() == Answer.NO) ? "It is not safe to contact this person." : null,
                        (member.address() != null) ? "Lives at " + member.address() : null, member.whereabouts()));
    }

}
