package org.childjourney.documents;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
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

    /** Stands in where a name has a letter that the font lacks, Greek or Cyrillic. */
    private static final String MORE_LETTERS = "Liberation Sans";

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
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
            for (var when : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((uri, type) -> false, when);
            }
            builder.useFont(font(FONTS.formatted("Regular")), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(font(FONTS.formatted("Italic")), FONT, 400, FontStyle.ITALIC, true);
            builder.useFont(font(FONTS.formatted("Bold")), FONT, 700, FontStyle.NORMAL, true);
            builder.useFont(font(FONTS.formatted("BoldItalic")), FONT, 700, FontStyle.ITALIC, true);
            builder.useFont(font("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"), MORE_LETTERS, 400,
                    FontStyle.NORMAL, true);
            builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        }
        catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private static FSSupplier<InputStream> font(String resource) {
        return () -> PdfPress.class.getResourceAsStream(resource);
    }

}
