package org.childjourney.preproceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.record.RecordContext;
import org.childjourney.record.RecordSection;
import org.childjourney.record.Section;
import org.childjourney.record.Section.Item;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was agreed with the family for this child: the numbered actions of the plan, and
 * the assessments with when they were asked for and came.
 */
@Component
@Order(464)
class AgreedSection implements RecordSection {

    private final Matters matters;

    private final AgreedPlan plan;

    private final AgreedAssessments assessments;

    AgreedSection(Matters matters, AgreedPlan plan, AgreedAssessments assessments) {
        this.matters = matters;
        this.plan = plan;
        this.assessments = assessments;
    }

    @Override
    public Optional<Section> sectionFor(CaseReference child, RecordContext context) {
        return this.matters.findByCaseReferenceOrderByIdDesc(child.value())
            .stream()
            .findFirst()
            .map(Matter::familyId)
            .map((family) -> items(child, family))
            .filter((items) -> !items.isEmpty())
            .map((items) -> Section.list("Agreed with the family", items));
    }

    private List<Item> items(CaseReference child, long family) {
        var items = new ArrayList<Item>();
        this.plan.of(family)
            .stream()
            .filter((action) -> action.isFor(child))
            .forEach((action) -> items.add(new Item("Action %d: %s".formatted(action.number(), action.action()),
                    lines("%s, by %s".formatted(action.owner(), Days.said(action.dueOn())),
                            (action.met() != null) ? action.met().words() : "not reviewed yet", action.note()))));
        this.assessments.of(family)
            .forEach((assessment) -> items.add(new Item(
                    "Assessment: %s, %s".formatted(assessment.kind().words(), assessment.about()),
                    lines("%s, asked on %s".formatted(assessment.expert(), Days.said(assessment.instructedOn())),
                            (assessment.receivedOn() != null)
                                    ? "came on %s: %s".formatted(Days.said(assessment.receivedOn()),
                                            assessment.finding())
                                    : (assessment.expectedOn() != null)
                                            ? "expected on " + Days.said(assessment.expectedOn()) : "not come yet"))));
        return items;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).map(Sentences::begin).collect(Collectors.joining("\n"));
    }

}
