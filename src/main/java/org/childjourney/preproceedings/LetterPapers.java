package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.casefile.CaseReference;
import org.springframework.stereotype.Component;

/** The letters as documents of the record. */
@Component
class LetterPapers {

    void drawUp(LetterBatch batch, List<CaseReference> children, Record written, Step step) {
    }

    String words(LetterBatch batch, ParentLetter letter) {
        return "";
    }

    void approve(LetterBatch batch, Step step) {
    }

    void delivered(LetterBatch batch, ParentLetter letter, DeliveredLetter one, Step step) {
    }

}
