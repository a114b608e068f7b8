package org.childjourney.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.childjourney.calendar.Birthdays;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildDetails;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.record.Section.Fact;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who the child is. A partner agency that is asked for a check sees name, birth date and
 * address; whoever looks into an allegation against a professional sees name and birth
 * date.
 */
@Component
@Order(100)
class WhoTheChildIs implements RecordSection {

    private final Cases cases;

    private final CodeSets codes;

    private final Clock clock;

    WhoTheChildIs(Cases cases, CodeSets codes, Clock clock) {
        this.cases = cases;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public boolean belongsTo(RecordContext context) {
        return context.showsFullRecord() || Projection.isAskedOfAnAgency(context)
                || Projection.isOfAnAllegation(context);
    }

    @Override
    public Optional<Section> sectionFor(CaseReference reference, RecordContext context) {
        var child = this.cases.child(reference);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Name", child.fullName()));
        facts.add(birth(child));
        if (!Projection.isOfAnAllegation(context)) {
            var address = this.cases.currentAddresses(List.of(reference)).get(reference);
            facts.add(new Fact("Address", (address != null) ? address.inFull() : "Not known yet"));
        }
        if (context.showsFullRecord()) {
            addTheRest(child, facts);
        }
        return Optional.of(Section.facts("About the child", facts));
    }

    private Fact birth(ChildDetails child) {
        if (child.unborn()) {
            return new Fact("Expected date of birth", Told.day(child.expectedDateOfBirth()));
        }
        var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
        var age = Birthdays.ageOn(child.dateOfBirth(), today);
        return new Fact("Date of birth", Told.day(child.dateOfBirth())
                + ((child.diedOn() == null) ? " (" + age + ((age == 1) ? " year old)" : " years old)") : ""));
    }

    private void addTheRest(ChildDetails child, List<Fact> facts) {
        add(facts, "Sex", meaning(CodeSet.SEX, child.sex()));
        add(facts, "Ethnicity", meaning(CodeSet.ETHNICITY, child.ethnicity()));
        add(facts, "Disability",
                child.disabilities().isEmpty() ? "Not asked yet"
                        : child.disabilities()
                            .stream()
                            .map(code -> meaning(CodeSet.DISABILITY, code))
                            .collect(Collectors.joining(", ")));
        add(facts, "Main language", child.language());
        add(facts, "Interpreter", child.interpreterNeeded() ? "Needed" : null);
        add(facts, "How best to communicate", child.communicationNeeds());
        add(facts, "Immigration status", child.immigrationStatus());
        add(facts, "Unaccompanied", child.unaccompanied() ? "Came seeking asylum without a parent" : null);
        add(facts, "Unique pupil number", child.upn());
        add(facts, "Legal status", meaning(CodeSet.LEGAL_STATUS, child.legalStatus()));
        add(facts, "Died on", (child.diedOn() != null) ? Told.day(child.diedOn()) : null);
        add(facts, "Left the United Kingdom on", (child.leftUkOn() != null) ? Told.day(child.leftUkOn()) : null);
        add(facts, "Restricted record", child.restricted() ? "Opens for named people only" : null);
    }

    private String meaning(CodeSet set, String code) {
        var today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
        return (code != null) ? this.codes.meaning(set, code, today).orElse(code) : null;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }

}
