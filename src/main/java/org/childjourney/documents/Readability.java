package org.childjourney.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How hard a text is to read, after Flesch and Kincaid: long sentences and long words
 * make it hard. It cannot tell whether a text is kind or true, only whether it is short.
 *
 * @param sentences how many sentences; a line of its own, such as an entry of a list,
 * counts as one
 * @param words how many words
 * @param syllables how many syllables these have, by a rule that is right for most
 * English words
 */
public record Readability(int sentences, int words, int syllables) {

    /** What a letter to a family should not be above. */
    public static final int PLAIN = 11;

    /** Fewer words than this say nothing about a text. */
    private static final int ENOUGH = 20;

    /** Children begin school, and to read, at five. */
    private static final int AGE_AT_GRADE_0 = 5;

    private static final int YOUNGEST = 5;

    private static final Pattern SHORTENED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Dr|St|No|e\\.g|i\\.e|etc|vs|approx)\\.(?=\\s*[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]+[\"”’)]*(?=\\s|$)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*");

    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäæèéêëìíîïòóôöøœùúûü]+");

    /**
     * "helped" and "homes" have one syllable; "visited", "houses" and "tables" have more.
     */
    private static final Pattern SILENT_END = Pattern
        .compile("(?:(?<![^aeiouy]l)e|(?<![^aeiouy]l|[sxzcgh])es|(?<![^aeiouy]l|[dt])ed)$");

    /** "safely", "placement" and "homelessness". */
    private static final Pattern SILENT_WITHIN = Pattern
        .compile("(?<=[^laeiouy])e(?=(?:ly|ty|ment|ful|less|ness)(?:ness|ly|s)?$)");

    /** Vowels beside each other that are said apart: "being", "material", "quiet". */
    private static final Pattern SAID_APART = Pattern
        .compile("[aeiouy]ing|(?<![tcsgx])i[aou]|(?<![qg])ua[lt]|iet|^sci|(?<![tc])ien[ct]|[rdn]ea$");

    /** Measures a text, whose paragraphs and list entries are lines of their own. */
    public static Readability of(String text) {
        var sentences = text.lines()
            .flatMap(line -> Stream.of(END_OF_SENTENCE.split(SHORTENED.matcher(line).replaceAll("abbreviated"))))
            .map(Readability::words)
            .filter(words -> !words.isEmpty())
            .toList();
        var words = sentences.stream().flatMap(List::stream).toList();
        return new Readability(sentences.size(), words.size(), words.stream().mapToInt(Readability::syllables).sum());
    }

    /**
     * The age at which most children can read it, to a tenth of a year; none for a text
     * that is too short to tell.
     */
    public OptionalDouble age() {
        if (this.words < ENOUGH) {
            return OptionalDouble.empty();
        }
        var grade = 0.39 * this.words / this.sentences + 11.8 * this.syllables / this.words - 15.59;
        return OptionalDouble.of(Math.max(YOUNGEST, Math.round((grade + AGE_AT_GRADE_0) * 10) / 10.0));
    }

    /** Whether it is harder than a letter to a family should be. */
    public boolean isHard() {
        return age().orElse(0) > PLAIN;
    }

    /** What this means for who writes, in a sentence. */
    public String sentence() {
        if (age().isEmpty()) {
            return "There are too few words yet to tell how hard they are to read.";
        }
        var age = String.format(Locale.UK, "%.1f", age().getAsDouble());
        return isHard()
                ? "Reading age %s: harder than %d. Try shorter sentences and everyday words, so that everybody in the family can follow."
                    .formatted(age, PLAIN)
                : "Reading age %s: most people can follow this.".formatted(age);
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group()).toList();
    }

    /** How many syllables a word has; figures count as one. */
    static int syllables(String word) {
        var letters = word.toLowerCase(Locale.UK).replaceAll("['’]s?$", "").replaceAll("['’]", "");
        if (letters.length() <= 3 || letters.chars().anyMatch(Character::isDigit)) {
            return 1;
        }
        var said = SILENT_WITHIN.matcher(SILENT_END.matcher(letters).replaceFirst("")).replaceFirst("");
        return Math.max(1, count(VOWELS, said.startsWith("y") ? said.substring(1) : said) + count(SAID_APART, letters));
    }

    private static int count(Pattern pattern, String letters) {
        return (int) pattern.matcher(letters).results().count();
    }

    /** The hardest sentences first, for who wants to know where to begin. */
    static List<String> longestSentences(String text, int howMany) {
        return text.lines()
            .flatMap(line -> Arrays.stream(END_OF_SENTENCE.split(line)))
            .map(String::strip)
            .filter(sentence -> words(sentence).size() > 25)
            .sorted((one, other) -> words(other).size() - words(one).size())
            .limit(howMany)
            .toList();
    }

}
