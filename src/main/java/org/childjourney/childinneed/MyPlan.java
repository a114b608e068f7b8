package org.childjourney.childinneed;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The same plan as the child is given it. */
@Component("myChildInNeedPlan")
class MyPlan implements DocumentKind<PlanOnPaper> {

    @Override
    public String id() {
        return "my-plan-child-in-need";
    }

    @Override
    public String title() {
        return "My plan";
    }

    @Override
    public Audience audience() {
        return Audience.CHILD;
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
