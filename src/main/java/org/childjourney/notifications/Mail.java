package org.childjourney.notifications;

/**
 * A message as it is written: what it is about, and its words without a child's name.
 *
 * @param about a key; nobody is told twice of the same
 * @param subject the subject line
 * @param words what it says
 * @param path the page of the application to which it leads
 */
public record Mail(String about, String subject, String words, String path) {

    private static final int LONGEST = 200;

    public Mail {
        if (about.length() > LONGEST || subject.length() > LONGEST) {
            throw new IllegalArgumentException("Too long: " + about + ", " + subject);
        }
    }

}
