package org.childjourney.preproceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.childjourney.documents.TextBlock;

/**
 * A letter to a parent as a document: of one of the two kinds, in one of its versions.
 */
class LetterDocument implements DocumentKind<LetterFacts> {

    private final LetterKind kind;

    private final LetterVersion version;

    LetterDocument(LetterKind kind, LetterVersion version) {
        this.kind = kind;
        this.version = version;
    }

    @Override
    public String id() {
        return ((this.kind == LetterKind.OUTCOME) ? "outcome-letter" : "letter-before-proceedings")
                + this.version.suffix();
    }

    @Override
    public String title() {
        return ((this.kind == LetterKind.OUTCOME) ? "Letter about the decision" : "Letter before proceedings")
                + this.version.title();
    }

    /** The easy-read version has the large print that children's documents have. */
    @Override
    public Audience audience() {
        return (this.version == LetterVersion.EASY_READ) ? Audience.CHILD : Audience.PARENT;
    }

    @Override
    public Class<LetterFacts> model() {
        return LetterFacts.class;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf("pre-proceedings", "letter-to-parents", "family-group-decision-making", "court-track")
            .and("head-of-service");
    }

    @Override
    public List<TextBlock> blocks() {
        var blocks = new ArrayList<>((this.kind == LetterKind.OUTCOME) ? outcome() : before());
        if (this.version == LetterVersion.INTERPRETER) {
            blocks.add(TextBlock.optional("translation", "The letter in the parent's language",
                    "Where a translator has written it. Otherwise the interpreter reads it aloud."));
        }
        return List.copyOf(blocks);
    }

    private static List<TextBlock> before() {
        return List.of(
                TextBlock.required("worries", "What we are worried about",
                        "What was seen and heard. One worry in each line, beginning with a dash."),
                TextBlock.required("changes", "What has to change",
                        "What you would see if it had changed, and by when. One in each line."),
                TextBlock.optional("onlyForYou", "For this parent alone", "Nobody else reads it."),
                TextBlock.required("supportGiven", "What we have done to help", "Be fair about what was tried."),
                TextBlock.required("supportOffered", "What help we offer now", "Who, what, from when."));
    }

    private static List<TextBlock> outcome() {
        return List.of(TextBlock.required("decision", "What we have decided", "Begin with it."),
                TextBlock.required("why", "Why", "What changed and what did not."),
                TextBlock.optional("onlyForYou", "For this parent alone", "Nobody else reads it."),
                TextBlock.required("whatWentWell", "What you did well", "There is always something."),
                TextBlock.required("whatHappensNext", "What happens next", "Who does what, and by when."));
    }

    @Override
    public Map<String, String> words(LetterFacts facts) {
        return facts.words();
    }

    @Override
    public Set<String> writers() {
        return Set.of("social-worker", "team-manager", "legal-solicitor");
    }

}
