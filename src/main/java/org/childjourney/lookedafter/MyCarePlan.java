package org.childjourney.lookedafter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/** The care plan as it is given to the child, in words that a child reads. */
@Component
class MyCarePlan implements DocumentKind<MyCarePlan.Facts> {

    /**
     * What the child reads.
     *
     * @param name the child's first name
     * @param preparedOn when the plan was made
     * @param plan the plan in words for the child
     * @param childsWords what the child said, word for word
     * @param whatChildWants what the child wants
     * @param worker the name of the social worker, null while nobody is allocated
     * @param reviewingOfficer the name of the reviewing officer, null while nobody is
     * named
     * @param reviewBy when everybody looks at the plan again at the latest
     */
    record Facts(String name, LocalDate preparedOn, String plan, String childsWords, String whatChildWants,
            String worker, String reviewingOfficer, LocalDate reviewBy) {

        /** Whom the child can ask, and what they do. */
        public List<List<String>> people() {
            var people = new ArrayList<List<String>>();
            people.add(List.of((this.worker != null) ? this.worker : "A new social worker, soon",
                    "Your social worker visits you and helps with everything in this plan."));
            people.add(List.of((this.reviewingOfficer != null) ? this.reviewingOfficer : "A reviewing officer, soon",
                    "Your reviewing officer checks that we keep this plan, and listens to you."));
            people.add(
                    List.of("An advocate", "Somebody who speaks up for you. Ask anybody to find you one. It is free."));
            return people;
        }

    }

    @Override
    public String id() {
        return "my-care-plan";
    }

    @Override
    public String title() {
        return "My care plan";
    }

    @Override
    public Audience audience() {
        return Audience.CHILD;
    }

    @Override
    public Class<Facts> model() {
        return Facts.class;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf(LookedAfterEnding.JOURNEY, IroDisputes.PROCESS).and("iro-manager");
    }

}
