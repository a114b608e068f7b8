package org.childjourney.documents;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What stands at the head of a letter. A kind of document that is a letter has it among
 * its facts, and its template begins with the fragment {@code letterhead}.
 *
 * @param to the name of whom it is to
 * @param address the lines of the address; none for a letter that is handed over
 * @param on the day on the letter
 * @param greeting how it begins, for instance "Dear Fern"
 * @param from the name of who writes
 * @param role what they are, for instance "Social worker"
 * @param phone where they are reached; may be null
 */
public record Letter(String to, List<String> address, LocalDate on, String greeting, String from, String role,
        String phone) {

    public Letter {
        address = Needed.listOf(address);
    }

}
