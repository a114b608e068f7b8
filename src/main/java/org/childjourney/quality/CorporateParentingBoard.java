package org.childjourney.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.childjourney.reports.Answer;
import org.childjourney.reports.ForTheBoard;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The pack for the corporate parenting board: what each journey has to say, so that
 * councillors can hold the council to account as a parent (inspection paragraph 50).
 */
@Component
class CorporateParentingBoard implements Report {

    private final List<ForTheBoard> modules;

    CorporateParentingBoard(ObjectProvider<ForTheBoard> modules) {
        this.modules = modules.orderedStream().toList();
    }

    @Override
    public String id() {
        return "corporate-parenting-board";
    }

    @Override
    public String title() {
        return "Pack for the corporate parenting board";
    }

    @Override
    public String question() {
        return "Is the council a good parent to the children it looks after and to its care leavers?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("service-manager", "head-of-service", "assistant-director", "director", "iro-manager",
                "leaving-care-manager", "virtual-school", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var parts = new ArrayList<Answer.Part>();
        this.modules.forEach(module -> parts.addAll(module.forTheBoard(period)));
        parts.add(new Answer.Remark("About this pack",
                "No child can be known from it. Each figure says what it counts; the reports behind it list the children for those who work with them."));
        return new Answer(parts);
    }

}
