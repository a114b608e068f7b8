package org.childjourney.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A value that is put where a field asks for something else.
 *
 * @param name what it is
 * @param value what is sent; null where the field is left out
 * @param text whether a field for words may take it as it is
 * @param kind how the engine is told to read it; null for JSON as it is
 */
record Hostile(String name, JsonNode value, boolean text, String kind) {

    static final String LARGE = "10 MB";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What a field for words takes, however strange it looks. */
    static final List<Hostile> WORDS = List.of(
            words("script", "<script>alert('Blossom')</script><img src=x onerror=alert(1)>"),
            words("SQL", "Blossom'; drop table child; -- \" or ''='"),
            words("emoji", "👩‍👧‍👦 Blossom is 😟 and 🏳️‍🌈"),
            words("right to left", "\u202Eالطفلة بخير\u202C Blossom"));

    private static Hostile words(String name, String text) {
        return new Hostile(name, TextNode.valueOf(text), true, null);
    }

    private static Hostile wrong(String name, JsonNode value) {
        return new Hostile(name, value, false, null);
    }

    /** What no field takes of which the form says that it is of this type. */
    static List<Hostile> against(String type) {
        var all = new ArrayList<>(WORDS);
        all.add(wrong("missing", null));
        all.add(wrong("wrong type", type.equals("number") ? TextNode.valueOf("forty-two") : JSON.numberNode(42)));
        all.add(Set.of("checkbox", AskedForm.Field.YES_OR_NO).contains(type)
                ? wrong("another wrong type", TextNode.valueOf("yes please"))
                : wrong("another wrong type", JSON.booleanNode(true)));
        all.add(wrong("too long", TextNode.valueOf("x".repeat(10_001))));
        all.add(words("wrong code", "NO_SUCH_CODE"));
        all.add(wrong("null byte", TextNode.valueOf("Blossom\0Testerly")));
        all.add(wrong("half a character", TextNode.valueOf("Blossom \uD83D")));
        all.add(wrong("control character", TextNode.valueOf("Blossom \u0007\u001B[2J")));
        all.add(wrong("date out of range", TextNode.valueOf("99999-12-31")));
        all.add(wrong("date before all", TextNode.valueOf("0001-01-01")));
        all.add(wrong("deep JSON", deep(400)));
        all.add(wrong("an object", JSON.objectNode().put("a", 1)));
        all.add(new Hostile("a file", TextNode.valueOf("Qmxvc3NvbQ=="), false, "File"));
        all.add(new Hostile("bytes", TextNode.valueOf("Qmxvc3NvbQ=="), false, "Bytes"));
        all.add(new Hostile("an object of a program", TextNode.valueOf("rO0ABXQAB0Jsb3Nzb20="), false, "Object"));
        all.add(new Hostile("no such kind", TextNode.valueOf("Blossom"), false, "NoSuchKind"));
        all.add(wrong(LARGE, null));
        return all;
    }

    /**
     * Ten and more of them, a different choice for each field, with the largest always.
     */
    static List<Hostile> against(String type, int field) {
        var all = against(type);
        var chosen = new ArrayList<>(all.subList(0, 10));
        chosen.add(all.get(10 + field % 2));
        chosen.add(all.get(12 + field % 2));
        chosen.add(all.get(14 + field % 2));
        chosen.add(all.get(16 + field % 4));
        chosen.add(all.get(all.size() - 1));
        return chosen;
    }

    static ObjectNode deep(int levels) {
        var inner = JSON.objectNode();
        for (int i = 0; i < levels; i++) {
            var outer = JSON.objectNode();
            outer.set("a", inner);
            inner = outer;
        }
        return inner;
    }

    boolean isMissing() {
        return this.name.equals("missing");
    }

    boolean isLarge() {
        return this.name.equals(LARGE);
    }

}
