package org.childjourney.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A document as it is printed: a page that needs nothing from elsewhere.
 *
 * @param html the page
 */
record Print(String html) {

    String checksum() {
        return checksum(this.html);
    }

    Readability readability() {
        return Readability.of(text());
    }

    /** What is between head and foot of the page. */
    String body() {
        return Jsoup.parse(this.html).body().html();
    }

    /** The page for a browser that is to fetch a style of ours as well. */
    String withStyle(String path) {
        return this.html.replaceFirst("</head>", "<link rel=\"stylesheet\" href=\"" + path + "\"/></head>");
    }

    /** How it looks. */
    String style() {
        return String.join("\n", Jsoup.parse(this.html).select("style").stream().map(Element::data).toList());
    }

    /**
     * Its words, a line for each paragraph and entry; without what stands around them.
     */
    String text() {
        var page = Jsoup.parse(this.html);
        page.select("[data-not-read], table, figure, svg").remove();
        var lines = new StringBuilder();
        page.select("main h2, main h3, main p, main li, main dd")
            .forEach(block -> lines.append(block.text()).append('\n'));
        return lines.toString();
    }

    static String checksum(String html) {
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

}
