package io.kassa.benchmark.floor;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers the paths of the commerce interface that the benchmark uses. */
@WebServlet("/carts/*")
public class FloorServlet extends HttpServlet {
  private static final int CART_ID_CHARACTERS = 36;

  @Resource(lookup = "jdbc/kassa")
  private transient DataSource database;

  private transient FloorCarts carts;

  @Override
  public void init() throws ServletException {
    carts = new FloorCarts(database);
    try {
      carts.createTables();
    } catch (SQLException problem) {
      throw new ServletException(problem);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      answer(response, carts.read(cartId(request)).json());
    } catch (SQLException problem) {
      throw new ServletException(problem);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      answer(response, change(request));
    } catch (SQLException problem) {
      throw new ServletException(problem);
    }
  }

  private String change(HttpServletRequest request) throws IOException, SQLException {
    if (request.getPathInfo() == null) {
      return "{\"cartId\":\"" + carts.open() + "\"}";
    }
    String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int quantity = Integer.parseInt(FlatJson.member(body, "quantity"));
    if (request.getPathInfo().endsWith("/add-item")) {
      return carts
          .addItem(cartId(request), FlatJson.member(body, "productNumber"), quantity)
          .json();
    }
    UUID itemId = UUID.fromString(FlatJson.member(body, "cartItemId"));
    return carts.setQuantity(cartId(request), itemId, quantity).json();
  }

  private static UUID cartId(HttpServletRequest request) {
    return UUID.fromString(request.getPathInfo().substring(1, 1 + CART_ID_CHARACTERS));
  }

  private static void answer(HttpServletResponse response, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
