package io.kassa.playground.servlet;

import io.kassa.playground.StandInSettings;
import io.kassa.playground.control.ControlApi;
import io.kassa.playground.http.Request;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves the stand-in's own interface. */
@WebServlet(
    name = "control",
    urlPatterns = {"/control/*"})
public class ControlServlet extends HttpServlet {
  private transient ControlApi control;

  @Override
  public void init() {
    control = new ControlApi(StandInLifecycle.standInOf(getServletContext()));
  }

  @Override
  protected void service(HttpServletRequest call, HttpServletResponse answer) throws IOException {
    StandInSettings settings = StandInLifecycle.settingsOf(getServletContext());
    Request request = ServletExchange.read(call, settings);
    ServletExchange.write(control.answer(request), answer);
  }
}
