package io.kassa.it.cluster;

import io.kassa.it.shop.Purchase;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Shoppers who buy at the same time, each in a thread of its own. */
final class Crowd {
  private final List<BusyShopper> shoppers;
  private final ExecutorService threads;
  private List<Future<List<Purchase>>> results = List.of();

  Crowd(List<BusyShopper> shoppers) {
    this.shoppers = shoppers;
    this.threads = Executors.newFixedThreadPool(shoppers.size());
  }

  void starts() {
    results = shoppers.stream().map(threads::submit).toList();
  }

  /** Waits until each has bought something from now on. */
  void buysSome() {
    List<Integer> before = shoppers.stream().map(BusyShopper::bought).toList();
    for (int i = 0; i < shoppers.size(); i++) {
      BusyShopper shopper = shoppers.get(i);
      int bought = before.get(i);
      Future<List<Purchase>> result = results.get(i);
      Patience.waits(() -> result.isDone() || shopper.bought() > bought);
      if (result.isDone()) {
        purchases(result);
      }
    }
  }

  /** Lets all end with what they are at; answers everything that they have bought. */
  List<Purchase> stops() {
    shoppers.forEach(BusyShopper::stop);
    List<Purchase> all = results.stream().flatMap(result -> purchases(result).stream()).toList();
    threads.shutdown();
    return all;
  }

  int mostFailuresOfOne() {
    return shoppers.stream().mapToInt(BusyShopper::failures).max().orElse(0);
  }

  private static List<Purchase> purchases(Future<List<Purchase>> result) {
    try {
      return result.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    }
  }
}
