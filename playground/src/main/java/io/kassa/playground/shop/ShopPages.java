package io.kassa.playground.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Serves the shop's pages: the layout with what is the page's own, title first. Each answer has a
 * nonce of its own, in the policy and in the page. It is a filter because a servlet is not given
 * the first page, which has the path of a directory; whatever is no page is left to the container.
 */
@WebFilter("/shop/*")
public class ShopPages extends HttpFilter {
  private static final String TEMPLATES = "/WEB-INF/shop/";
  private static final Map<String, String> PAGES =
      Map.of(
          "/shop/", "products",
          "/shop/checkout", "checkout",
          "/shop/confirmation", "confirmation",
          "/shop/order", "order",
          "/shop/terms", "terms",
          "/shop/external", "external",
          "/shop/vue", "vue");

  private transient ServletContext context;

  @Override
  public void init(FilterConfig config) {
    context = config.getServletContext();
  }

  @Override
  protected void doFilter(HttpServletRequest call, HttpServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    String path = call.getRequestURI().substring(call.getContextPath().length());
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Cache-Control", "no-cache");
    if (path.equals("/shop")) {
      answer.sendRedirect(call.getContextPath() + "/shop/");
    } else if (PAGES.containsKey(path)) {
      write(PAGES.get(path), call, answer);
    } else {
      chain.doFilter(call, answer);
    }
  }

  private void write(String name, HttpServletRequest call, HttpServletResponse answer)
      throws IOException {
    String nonce = ContentSecurityPolicy.nonce();
    answer.setContentType("text/html;charset=UTF-8");
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("Content-Security-Policy", ContentSecurityPolicy.of(nonce, frames(call)));
    answer.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    answer.getWriter().write(page(name).replace("@NONCE@", nonce).replace("@DEMO@", demo()));
  }

  private String page(String name) throws IOException {
    String[] titleAndContent = template(name).split("\n", 2);
    return template("layout")
        .replace("@TITLE@", titleAndContent[0])
        .replace("@PAGE@", name)
        .replace("@CONTENT@", titleAndContent[1].strip());
  }

  private String template(String name) throws IOException {
    try (InputStream file = context.getResourceAsStream(TEMPLATES + name + ".html")) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }

  /**
   * Whether Kassa's demo provider is on, as far as this server is told; a shop knows how one pays.
   */
  private static String demo() {
    Config config = ConfigProvider.getConfig();
    return config.getOptionalValue("kassa.demo.enabled", String.class).orElse("false");
  }

  /** The origin of the stand-in's iframe; this one, when no other is configured. */
  private static String frames(HttpServletRequest call) {
    Config config = ConfigProvider.getConfig();
    return config
        .getOptionalValue("playground.pages-address", String.class)
        .filter(address -> !address.isBlank())
        .map(URI::create)
        .orElseGet(() -> URI.create(call.getRequestURL().toString()))
        .resolve("/")
        .toString();
  }
}
