package org.childjourney.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document as it comes out of the printer, for a test to look at: the page, the PDF,
 * and pictures of the PDF among the build's output, in {@code target/documents}.
 */
public final class Printed {

    private static final Path OUTPUT = Path.of("target", "documents");

    private static final int DOTS_PER_INCH = 80;

    private final String html;

    private final byte[] pdf;

    private Printed(String html) {
        this.html = html;
        this.pdf = new PdfPress().press(html);
    }

    /** Prints a document that nobody has filed, as an approved one. */
    public static <M extends Record> Printed of(DocumentKind<M> kind, M facts, Map<String, String> words) {
        return new Printed(printer().print(kind, List.of("CJ100001"), 1, false, facts, words).html());
    }

    /** Prints a document with the words that it begins with. */
    public static <M extends Record> Printed of(DocumentKind<M> kind, M facts) {
        return of(kind, facts, kind.words(facts));
    }

    /** A document that was filed. */
    public static Printed of(String html) {
        return new Printed(html);
    }

    private static Printer printer() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new Printer(engine, new DocumentsProperties("Sample County Council", "Children's services",
                List.of("1 Invented Square", "Exampleton", "ZZ1 1ZZ"), "01632 960000"));
    }

    /** The page. */
    public Document page() {
        return Jsoup.parse(this.html);
    }

    /** The words of the page, without its head and foot. */
    public String words() {
        return page().select("main").text();
    }

    public Readability readability() {
        return new Print(this.html).readability();
    }

    /** The words of the PDF, with the feet of its pages. */
    public String wordsOfPdf() {
        try (PDDocument document = Loader.loadPDF(this.pdf)) {
            return new PDFTextStripper().getText(document);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many pages the PDF has. */
    public int pages() {
        try (PDDocument document = Loader.loadPDF(this.pdf)) {
            return document.getNumberOfPages();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps page, PDF and pictures among the build's output, under this name. */
    public Printed keptAs(String name) {
        try (PDDocument document = Loader.loadPDF(this.pdf)) {
            Files.createDirectories(OUTPUT);
            Files.writeString(OUTPUT.resolve(name + ".html"), this.html);
            Files.write(OUTPUT.resolve(name + ".pdf"), this.pdf);
            var renderer = new PDFRenderer(document);
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(renderer.renderImageWithDPI(page, DOTS_PER_INCH), "png",
                        OUTPUT.resolve("%s-%d.png".formatted(name, page + 1)).toFile());
            }
            return this;
        }
        catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /**
     * The page has a language, a title and one first heading, its headings are in order,
     * its tables have heads and captions, its lists are lists and its drawings are told
     * in words; the PDF keeps to PDF/UA-1 and PDF/A-3a, as veraPDF checks them.
     */
    public Printed isAccessible() {
        var page = page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("h1")).as("first headings").hasSize(1);
        var before = 0;
        for (var heading : page.select("h1, h2, h3, h4")) {
            var level = heading.tagName().charAt(1) - '0';
            assertThat(level).as("level of the heading \"%s\"", heading.text()).isLessThanOrEqualTo(before + 1);
            assertThat(heading.text()).as("a heading").isNotBlank();
            before = level;
        }
        for (var table : page.select("table")) {
            assertThat(table.select("> caption").text()).as("caption of a table").isNotBlank();
            assertThat(table.select("th")).as("heads of the table")
                .isNotEmpty()
                .allMatch(head -> head.hasAttr("scope"));
        }
        assertThat(page.select("ul > :not(li), ol > :not(li)")).as("what is in a list without being an entry")
            .isEmpty();
        assertThat(page.select("svg")).allMatch(drawing -> !drawing.attr("aria-label").isBlank());
        assertThat(page.select("img")).allMatch(picture -> picture.hasAttr("alt"));
        assertThat(page.select("[src], link")).as("what would be fetched from elsewhere").isEmpty();
        assertThat(page.select("main p:empty, main li:empty").stream().map(Element::outerHtml)).isEmpty();
        return keepsToThePdfStandards();
    }

    Printed keepsToThePdfStandards() {
        assertThat(faults(PDFAFlavour.PDFUA_1)).as("faults by PDF/UA-1").isEmpty();
        assertThat(faults(PDFAFlavour.PDFA_3_A)).as("faults by PDF/A-3a").isEmpty();
        return this;
    }

    private List<String> faults(PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(this.pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            var faults = new ArrayList<String>();
            validator.validate(parser)
                .getTestAssertions()
                .forEach(fault -> faults.add(fault.getRuleId().getClause() + ": " + fault.getMessage()));
            return faults.stream().distinct().toList();
        }
        catch (Exception notChecked) {
            throw new IllegalStateException(notChecked);
        }
    }

}
