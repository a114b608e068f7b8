package org.childjourney.childinneed;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The child in need plan as the family is given it. */
@Component
class FamilysPlan implements DocumentKind<PlanOnPaper> {

    @Override
    public String id() {
        return "child-in-need-plan";
    }

    @Override
    public String title() {
        return "Child in need plan";
    }

    @Override
    public Audience audience() {
        return Audience.PARENT;
    }

    @Override
    public Class<PlanOnPaper> model() {
        return PlanOnPaper.class;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf("child-in-need", "child-protection", "pre-proceedings", "looked-after-child")
            .and("service-manager", "head-of-service", "qa-officer");
    }

}
