package org.childjourney.homelessness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section.Fact;
import org.childjourney.record.Section;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What an advocate sees of the young person they stand beside: name, how to reach them,
 * what helps them to take part, and what they are being asked to decide.
 */
@Component
@Order(103)
class AdvocateProjection implements RecordSection {

    static final String PART = "advocacy";

    private static final String SUPPORT_CHOICE = "support-choice";

    private final JointWork work;

    private final Cases cases;

    AdvocateProjection(JointWork work, Cases cases) {
        this.work = work;
        this.cases = cases;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.isIn(PART);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        var known = this.cases.child(child);
        var joint = this.work.latestOf(child);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Name", known.fullName()));
        facts.add(
                new Fact("How to reach them", (joint.contact() != null) ? joint.contact() : "Ask their social worker"));
        facts.add(new Fact("Language", (known.language() != null) ? known.language() : "Not asked yet"));
        facts.add(new Fact("Interpreter", known.interpreterNeeded() ? "Needed" : "Not asked for"));
        facts.add(new Fact("What helps them to take part",
                (known.communicationNeeds() != null) ? known.communicationNeeds() : "Nothing is known yet"));
        facts.add(new Fact("What they are asked to decide", context.task().equals(SUPPORT_CHOICE)
                ? "Whether children's services look after them (section 20), or help them in another way while housing "
                        + "finds them somewhere to live. They have the written comparison."
                : "Nothing yet. They have nowhere to live, and will be asked later whether children's services look "
                        + "after them (section 20) or housing helps."));
        return Optional.of(Section.facts("About the young person", facts));
    }

}
