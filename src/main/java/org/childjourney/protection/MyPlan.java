package org.childjourney.protection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.childjourney.documents.TextBlock;
import org.springframework.stereotype.Component;

/**
 * The plan in the child's own words. The social worker writes it with the child, from the
 * first words that the record has.
 */
@Component("protectionMyPlan")
class MyPlan implements DocumentKind<MyPlan.Facts> {

    /**
     * What it tells.
     *
     * @param child the child's first name
     * @param why why there is a plan, as the chair said it for the child
     * @param said what the child said at the conference, may be null
     * @param wants what the child wants, may be null
     * @param wanted what will be different
     * @param moments when people meet
     * @param worker the child's social worker
     * @param visitsEvery how many working days there are between visits
     */
    record Facts(String child, String why, String said, String wants, List<WantedOutcome> wanted,
            List<OutlinePlanSheet.Moment> moments, String worker, int visitsEvery) {

        /** Who does what, as rows of a table. */
        public List<List<String>> rows() {
            return this.wanted.stream().map((outcome) -> List.of(outcome.wanted(), outcome.owner())).toList();
        }

        /** How often the social worker comes, in words. */
        public String visits() {
            return switch (this.visitsEvery) {
                case 1 -> "every school day";
                case 5 -> "every week";
                case 10 -> "every two weeks";
                default -> "every %d school days".formatted(this.visitsEvery);
            };
        }

    }

    @Override
    public String id() {
        return "protection-my-plan";
    }

    @Override
    public String title() {
        return "My plan in my words";
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
        return PlanPapers.READERS;
    }

    @Override
    public List<TextBlock> blocks() {
        return List.of(
                TextBlock.required("why", "Why I have a plan",
                        "In words that this child uses. Nothing that nobody has told the child yet."),
                TextBlock.optional("good", "What is good", "What and whom the child likes."),
                TextBlock.optional("worries", "What I worry about", "Only what the child wants to have written down."),
                TextBlock.optional("change", "What I want to be different", "What the child said, word for word."),
                TextBlock.required("safe", "Who I can tell when I do not feel safe",
                        "People the child chose, and how to reach them."));
    }

    @Override
    public Map<String, String> words(Facts facts) {
        return Map.of("why", facts.why(), "change", (facts.wants() != null) ? facts.wants() : "", "safe",
                "I can tell %s, or a grown-up I trust.\nI can ring Childline on 0800 1111. It is free, and nobody sees it on the phone bill.\nIf I am in danger now, I ring 999."
                    .formatted(facts.worker()));
    }

    @Override
    public Set<String> writers() {
        return Set.of("social-worker", "child-protection-chair");
    }

}
