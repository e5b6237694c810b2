// SPDX-FileCopyrightText: 2026 The Tocsin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <serving/metricstext.h>

#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray numberText(double number)
{
    return QByteArray::number(number, 'g', 12);
}

// A label's value: backslash, quote and line break are escaped, as the format wants it.
QByteArray labelText(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return '"' + value.toUtf8() + '"';
}

class Metrics
{
public:
    void head(const QByteArray &name, const QByteArray &type, const QByteArray &help)
    {
        text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void sample(const QByteArray &name, double value, const QByteArray &labels = {})
    {
        text += name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + numberText(value) + '\n';
    }
    void single(const QByteArray &name, const QByteArray &type, const QByteArray &help, double value)
    {
        head(name, type, help);
        sample(name, value);
    }

    QByteArray text;
};

void addHistogram(Metrics &metrics, const RunnerCounts &counts)
{
    const QByteArray name = "tocsin_delivery_seconds";
    metrics.head(name, "histogram", "Seconds from an alarm's arrival to its delivery.");
    qint64 sum = 0;
    for (size_t bound = 0; bound < std::size(secondsBounds); ++bound) {
        sum += counts.secondsToDeliver[bound];
        metrics.sample(name + "_bucket", double(sum), "le=\"" + numberText(secondsBounds[bound]) + '"');
    }
    sum += counts.secondsToDeliver.back();
    metrics.sample(name + "_bucket", double(sum), "le=\"+Inf\"");
    metrics.sample(name + "_sum", counts.secondsSum);
    metrics.sample(name + "_count", double(sum));
}

} // namespace

QByteArray metricsText(const DispatcherCounts &alarms, const DeliveryRunner &runner, const IntakeCounts &intake,
                       const QHash<qint64, QString> &serviceNames, qint64 now)
{
    Metrics metrics;
    const RunnerCounts &counts = runner.counts();
    metrics.single("tocsin_alarms_accepted_total", "counter", "Alarms taken, repeats included.",
                   double(alarms.accepted));
    metrics.single("tocsin_alarms_repeated_total", "counter", "Alarms that had been taken before.",
                   double(alarms.repeated));
    metrics.single("tocsin_alarms_told_nobody_total", "counter", "Alarms about which nobody was told.",
                   double(alarms.toldNobody));
    metrics.single("tocsin_deliveries_delivered_total", "counter", "Receivers who got their message.",
                   double(counts.delivered));
    metrics.single("tocsin_deliveries_refused_total", "counter", "Receivers given up: they are on the Failed list.",
                   double(counts.refused));
    metrics.single("tocsin_deliveries_partly_total", "counter", "Messages that reached only some of their receivers.",
                   double(counts.partly));
    metrics.single("tocsin_deliveries_retried_total", "counter", "Attempts that are made again.",
                   double(counts.retried));
    metrics.single("tocsin_calls_total", "counter", "Messages handed to WeCom.", double(counts.calls));
    metrics.single("tocsin_digests_total", "counter", "Those of them that hold several alarms.",
                   double(counts.digests));
    metrics.head("tocsin_requests_total", "counter", "Requests of the intake by HTTP status.");
    QMap<int, qint64> byStatus;
    for (auto each = intake.answered.cbegin(); each != intake.answered.cend(); ++each)
        byStatus.insert(each.key(), each.value());
    for (auto each = byStatus.cbegin(); each != byStatus.cend(); ++each)
        metrics.sample("tocsin_requests_total", double(each.value()),
                       "status=\"" + QByteArray::number(each.key()) + '"');
    metrics.head("tocsin_waiting", "gauge", "Events that wait, by receiver.");
    const QList<WaitingTarget> waiting = runner.waitingTargets();
    for (const WaitingTarget &target : waiting)
        metrics.sample("tocsin_waiting", double(target.events),
                       "service=" + labelText(serviceNames.value(target.serviceId)) +
                           ",receiver=" + labelText(target.receiver.name));
    metrics.single("tocsin_waiting_all", "gauge", "Events that wait, held ones included.", double(runner.waiting()));
    const qint64 oldest = runner.oldestSince();
    metrics.single("tocsin_oldest_waiting_seconds", "gauge", "Age of the oldest event that waits.",
                   oldest == 0 ? 0 : double(std::max<qint64>(0, now - oldest)) / 1000);
    metrics.single("tocsin_queue_stuck_total", "counter",
                   "Times that the queue of a receiver began to stand still: for five minutes nothing reached it.",
                   double(intake.stuck));
    addHistogram(metrics, counts);
    return metrics.text;
}
