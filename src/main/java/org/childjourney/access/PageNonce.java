package org.childjourney.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Writes into the page of a web application the nonce that its own header names. The
 * engine keeps one nonce for everybody between writing the header and writing the page,
 * so that somebody who opens a page at the same moment as a colleague would be shown
 * nothing.
 */
class PageNonce extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/[^/]+/[^/]+/");

    private static final Pattern NAMED = Pattern.compile("'nonce-([^']+)'");

    private static final Pattern WRITTEN = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PAGE.matcher(RequestPath.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        var policy = page.getHeader("Content-Security-Policy");
        var named = NAMED.matcher((policy != null) ? policy : "");
        if (named.find()) {
            // As the page itself is written; every letter of it stays as it is.
            var written = new String(page.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
            page.resetBuffer();
            page.getOutputStream()
                .write(WRITTEN.matcher(written)
                    .replaceAll("nonce=\"" + named.group(1) + "\"")
                    .getBytes(StandardCharsets.ISO_8859_1));
        }
        page.copyBodyToResponse();
    }

}
