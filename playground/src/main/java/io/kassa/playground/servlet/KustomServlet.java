package io.kassa.playground.servlet;

import io.kassa.playground.StandInSettings;
import io.kassa.playground.http.Reply;
import io.kassa.playground.http.Request;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves Kustom's API. */
@WebServlet(
    name = "kustom",
    urlPatterns = {"/checkout/*", "/ordermanagement/*"})
public class KustomServlet extends HttpServlet {
  @Override
  protected void service(HttpServletRequest call, HttpServletResponse answer) throws IOException {
    StandInSettings settings = StandInLifecycle.settingsOf(getServletContext());
    Request request = ServletExchange.read(call, settings);
    Reply reply = StandInLifecycle.standInOf(getServletContext()).answer(request);
    if (reply instanceof Reply.Answered answered) {
      ServletExchange.write(answered.response(), answer);
    } else {
      ServletExchange.sever(answer);
    }
  }
}
