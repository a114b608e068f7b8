package org.childjourney.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * What is corrected about a child; null leaves a fact as it is. Names are corrected
 * together, and so are language, interpreter and communication needs.
 *
 * @param givenName first name
 * @param familyName family name
 * @param sex code
 * @param ethnicity code
 * @param disabilities codes
 * @param language main language
 * @param interpreterNeeded whether an interpreter is needed; null leaves language and
 * communication needs too
 * @param communicationNeeds how best to communicate with the child
 */
public record ChildDescription(String givenName, String familyName, String sex, String ethnicity,
        List<String> disabilities, String language, Boolean interpreterNeeded, String communicationNeeds) {

    void applyTo(Child child, CodeSets codes, LocalDate today) {
        if (this.givenName != null || this.familyName != null) {
            child.named(this.givenName, this.familyName);
        }
        if (this.sex != null) {
            child.ofSex(this.sex, codes, today);
        }
        if (this.ethnicity != null) {
            child.ofEthnicity(this.ethnicity, codes, today);
        }
        if (this.disabilities != null) {
            child.withDisabilities(this.disabilities, codes, today);
        }
        if (this.interpreterNeeded != null) {
            child.speaks(this.language, this.interpreterNeeded, this.communicationNeeds);
        }
    }

}
