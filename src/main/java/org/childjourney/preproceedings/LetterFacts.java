package org.childjourney.preproceedings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.childjourney.documents.Letter;

/**
 * What a letter to a parent tells, besides the words that people write.
 *
 * @param letter its head
 * @param children the first names of the children it is about
 * @param court whether the court is asked, in a letter about the decision
 * @param language the language of the interpreter, may be null
 * @param meetingOn the day of the first meeting
 * @param meetingAt its time
 * @param meetingPlace its place
 * @param familyGroup whether a family group meeting is offered
 * @param solicitors whom it names for free legal advice
 * @param words the words that the letter begins with, by the id of their block
 */
record LetterFacts(Letter letter, List<String> children, boolean court, String language, LocalDate meetingOn,
        LocalTime meetingAt, String meetingPlace, boolean familyGroup, List<Solicitor> solicitors,
        Map<String, String> words) {

    /** The solicitors as the rows of a table. */
    public List<List<String>> solicitorRows() {
        return this.solicitors.stream().map(Solicitor::row).toList();
    }

}
