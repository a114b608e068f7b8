package org.childjourney.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF of a printed page: tagged for screen readers (PDF/UA) and made to be kept
 * (PDF/A), with its fonts inside. Nothing is fetched from anywhere.
 */
@Component
class PdfPress {

    /** Drawn for people who see badly; the Braille Institute gave it away. */
    private static final String FONT = "Atkinson Hyperlegible";

    private static final String FONTS = "/static/pages/fonts/AtkinsonHyperlegible-%s.ttf";

    /** Drawings find a font by its name alone, whatever its weight. */
    private static final String DRAWN = FONT + " in drawings";

    private static final String DRAWN_BOLD = FONT + " bold in drawings";

    /** Fonts are told as a style, because drawings know no other way to them. */
    private static final String FONT_STYLE = face(FONT, "Regular", "normal", 400) + face(FONT, "Italic", "italic", 400)
            + face(FONT, "Bold", "normal", 700) + face(FONT, "BoldItalic", "italic", 700)
            + face(DRAWN, "Regular", "normal", 400) + face(DRAWN_BOLD, "Bold", "normal", 400);

    /**
     * Where the fonts that ship with the application are found; the one place that is
     * read from.
     */
    private static final String OURS = "font";

    /** Stands in where a name has a letter that the font lacks, Greek or Cyrillic. */
    private static final String MORE_LETTERS = "Liberation Sans";

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static String face(String family, String file, String style, int weight) {
        return ("@font-face { font-family: \"%s\"; font-style: %s; font-weight: %d; src: url(\"font:%s\"); "
                + "-fs-font-subset: subset; }\n")
            .formatted(family, style, weight, file);
    }

    byte[] press(String html) {
        try (var pdf = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(COLOURS);
            builder.withProducer("Child Journey");
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useProtocolsStreamImplementation(uri -> new Shipped(uri.substring(OURS.length() + 1)), OURS);
            for (var when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(OURS + ":"), when);
            }
            builder.useFont(font("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), MORE_LETTERS, 400,
                    FontStyle.NORMAL, true);
            builder.withW3cDocument(new W3CDom().fromJsoup(page(html)), "");
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        }
        catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** The page with its fonts, and each drawing told in the way that a PDF knows. */
    private static Document page(String html) {
        var page = Jsoup.parse(html);
        page.head().appendElement("style").appendChild(new DataNode(FONT_STYLE));
        page.select("svg[aria-label]").forEach(drawing -> drawing.attr("alt", drawing.attr("aria-label")));
        page.select("svg text")
            .forEach(text -> text.attr("font-family", text.hasAttr("font-weight") ? DRAWN_BOLD : DRAWN)
                .removeAttr("font-weight"));
        return page;
    }

    private static FSSupplier<InputStream> font(String resource) {
        return () -> PdfPress.class.getResourceAsStream(resource);
    }

    /** A font that ships with the application. */
    private record Shipped(String style) implements FSStream {

        @Override
        public InputStream getStream() {
            return PdfPress.class.getResourceAsStream(FONTS.formatted(this.style));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }

    }

}
