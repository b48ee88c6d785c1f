<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlarmCells</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>1st</source>
        <comment>the first alarm of a burst</comment>
        <translation>首出</translation>
    </message>
    <message numerus="yes">
        <source>%n not ack.</source>
        <translation>
            <numerusform>%n条未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n条报警</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.</source>
        <translation>
            <numerusform>优先级%1，%2：%3，%4。自%5起，上报%n次，最近一次在%6前。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of a burst.</source>
        <translation>一组报警中的首出报警。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarms, the worst of priority %2.</source>
        <translation>
            <numerusform>%1：%n条报警，最高优先级%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>已展开。</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>已收起。</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>%1 (max %2)</source>
        <translation>%1（最大%2）</translation>
    </message>
    <message>
        <source>Camera&apos;s time</source>
        <translation>摄像机时间</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <translation>%1，慢%2</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1，快%2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>Leak at %1</source>
        <translation>泄漏：%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>上报%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>搁置至</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>搁置人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Mass so far</source>
        <translation>累计泄漏量</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Distance to camera</source>
        <translation>距摄像机</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>风</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Cleared, not ack.</source>
        <translation>已恢复，未确认</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>已抑制</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>No signal from the camera</source>
        <translation>摄像机无信号</translation>
    </message>
    <message>
        <source>Camera does not look</source>
        <translation>摄像机未监视</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>代理服务器断开</translation>
    </message>
    <message>
        <source>Broker refuses messages</source>
        <translation>代理服务器拒收消息</translation>
    </message>
    <message>
        <source>Outbox is filling</source>
        <translation>发件箱将满</translation>
    </message>
    <message>
        <source>Outbox cannot store</source>
        <translation>发件箱无法存储</translation>
    </message>
    <message>
        <source>Journal cannot store</source>
        <translation>日志无法存储</translation>
    </message>
    <message>
        <source>Leak, located</source>
        <translation>泄漏，已定位</translation>
    </message>
    <message>
        <source>Leak, no place</source>
        <translation>泄漏，位置不明</translation>
    </message>
    <message>
        <source>This connector</source>
        <translation>本连接器</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Quiet: cleared</source>
        <translation>不再上报：已恢复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>已取消搁置</translation>
    </message>
    <message>
        <source>Shelf ended</source>
        <translation>搁置到期</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>已解除抑制</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>已恢复使用</translation>
    </message>
    <message>
        <source>Priority is now %1</source>
        <translation>优先级现为%1</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>查看者</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
</context>
<context>
    <name>BrokerTestText</name>
    <message>
        <source>Not encrypted.</source>
        <translation>未加密。</translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation>%1 · 有效期至%2</translation>
    </message>
    <message>
        <source>%1 · %2 · valid to %3</source>
        <translation>%1 · %2 · 有效期至%3</translation>
    </message>
    <message>
        <source>MQTT 5.0, as %1</source>
        <translation>MQTT 5.0，客户端 ID %1</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1. The broker does not take 5.0.</source>
        <translation>MQTT 3.1.1，客户端 ID %1。代理服务器不支持5.0。</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1</source>
        <translation>MQTT 3.1.1，客户端 ID %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>消息到达</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>passed, with a warning</source>
        <translation>通过，有警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口%2</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · 已确认</translation>
    </message>
    <message>
        <source>It came back from the broker.</source>
        <translation>消息已从代理服务器返回。</translation>
    </message>
    <message>
        <source>The broker does not show this client the topic; Runnel does not need that.</source>
        <translation>代理服务器不允许此客户端订阅该主题；Runnel 也不需要订阅。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Testing %1, port %2 …</source>
        <translation>正在测试 %1，端口%2……</translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation>尚未成功：%1。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>It works: the message arrived, after %1.</source>
        <translation>测试成功：消息到达，用时%1。</translation>
    </message>
    <message>
        <source>It works: the broker took the message, after %1.</source>
        <translation>测试成功：代理服务器接收了消息，用时%1。</translation>
    </message>
    <message>
        <source>It works: the broker let Runnel in, after %1.</source>
        <translation>测试成功：代理服务器允许 Runnel 接入，用时%1。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Too many questions to the alarm journal wait already.</source>
        <translation>等待报警日志答复的查询过多。</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>请稍后再查询。</translation>
    </message>
    <message>
        <source>The alarm journal was damaged; it was set aside as %1.</source>
        <extracomment>%1: where</extracomment>
        <translation>报警日志已损坏，原文件已另存为 %1。</translation>
    </message>
    <message>
        <source>Check the disk. Alarms that go on are raised again when they are reported.</source>
        <translation>请检查磁盘。仍在持续的报警再次上报时会重新触发。</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>当前角色无权执行此操作。</translation>
    </message>
    <message>
        <source>Sign in as engineer.</source>
        <translation>请以工程师身份登录。</translation>
    </message>
    <message>
        <source>Sign in as operator.</source>
        <translation>请以操作员身份登录。</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>未指明操作人。</translation>
    </message>
    <message>
        <source>Sign in with a name.</source>
        <translation>请以姓名登录。</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>必须填写原因。</translation>
    </message>
    <message>
        <source>Write one line.</source>
        <translation>请写一行说明。</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <extracomment>%1: AlarmCommand::longestNote</extracomment>
        <translation>备注超过%1个字符。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>A shelf lasts up to 12 hours.</source>
        <translation>搁置最长12小时。</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>请选择时间。</translation>
    </message>
    <message>
        <source>This alarm is over.</source>
        <translation>此报警已结束。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the journal has it.</source>
        <translation>无需操作；日志中已有记录。</translation>
    </message>
    <message>
        <source>This cannot be done in the alarm&apos;s present state.</source>
        <translation>报警当前状态下不能执行此操作。</translation>
    </message>
    <message>
        <source>Look at the alarm again: somebody may have been faster.</source>
        <translation>请再查看该报警：可能已有人先行处理。</translation>
    </message>
    <message>
        <source>The disk that holds the alarm journal is full.</source>
        <translation>报警日志所在磁盘已满。</translation>
    </message>
    <message>
        <source>Free space on it; the journal goes on by itself afterwards.</source>
        <translation>请清理该磁盘空间；之后日志会自动继续记录。</translation>
    </message>
    <message>
        <source>The alarm journal cannot be used (%1).</source>
        <extracomment>%1: QString::fromUtf8(sqlite3_errstr(code))</extracomment>
        <translation>报警日志无法使用（%1）。</translation>
    </message>
    <message>
        <source>Check the disk and the state directory.</source>
        <translation>请检查磁盘和状态目录。</translation>
    </message>
    <message>
        <source>The stream is not open.</source>
        <translation>事件流未打开。</translation>
    </message>
    <message>
        <source>The camera&apos;s analytics are off: it reports no leaks.</source>
        <translation>摄像机的分析已关闭：不会上报泄漏。</translation>
    </message>
    <message>
        <source>The broker is not connected.</source>
        <translation>代理服务器未连接。</translation>
    </message>
    <message>
        <source>The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost.</source>
        <translation>发件箱将满：代理服务器接收事件的速度跟不上，或已断开。装满后事件将丢失。</translation>
    </message>
    <message>
        <source>The client certificate %1</source>
        <translation>客户端证书 %1</translation>
    </message>
    <message>
        <source>The %2&apos;s certificate (%1)</source>
        <translation>%2 的证书（%1）</translation>
    </message>
    <message>
        <source>Have a new one issued and put it in its place; the next connection takes it.</source>
        <translation>请申请新证书并替换原证书；下次连接时生效。</translation>
    </message>
    <message>
        <source>Renew it there in time; an endpoint with a pin needs the new pin too.</source>
        <translation>请及时在对方设备上更新证书；固定了指纹的端点还需更新指纹。</translation>
    </message>
    <message>
        <source>%1 expired on %2: the next connection will fail.</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 已于%2过期：下次连接将失败。</translation>
    </message>
    <message>
        <source>%1 expires today (%2).</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 今天（%2）过期。</translation>
    </message>
    <message>
        <source>%1 expires on %2, in %3 days.</source>
        <extracomment>%1: name, %2: date, %3: QString::number(days)</extracomment>
        <translation>%1 将于%2过期，还剩%3天。</translation>
    </message>
    <message>
        <source>1 is the most urgent, 5 the least</source>
        <translation>1最紧急，5最不紧急</translation>
    </message>
    <message>
        <source>an empty table gives no alarm a priority; leave the key out for the default table</source>
        <translation>空表不会为任何报警分配优先级；要使用默认表，请省略此键</translation>
    </message>
    <message>
        <source>the last row must have no condition, so that every alarm gets a priority</source>
        <translation>最后一行不得带条件，以保证每条报警都有优先级</translation>
    </message>
    <message>
        <source>this must be a string, the type of an event, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>此处应为字符串（事件类型），而不是%1</translation>
    </message>
    <message>
        <source>an event&apos;s type is not empty; that of events without one is &quot;message&quot;</source>
        <translation>事件类型不能为空；没有类型的事件，其类型为 &quot;message&quot;</translation>
    </message>
    <message>
        <source>a type has at most %1 characters here</source>
        <extracomment>%1: longestName</extracomment>
        <translation>此处的类型最多%1个字符</translation>
    </message>
    <message>
        <source>no event&apos;s type contains a line break</source>
        <translation>事件类型不含换行符</translation>
    </message>
    <message>
        <source>types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms</source>
        <translation>此处的类型按字面匹配，写 * 会把每次心跳都变成报警；请列出属于报警的类型</translation>
    </message>
    <message>
        <source>it lists the types of the events that are alarms: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</source>
        <translation>此处列出属于报警的事件类型：&quot;alarmTypes&quot;: [&quot;LEAK&quot;]</translation>
    </message>
    <message>
        <source>without a type nothing the camera says is an alarm; list at least one, such as &quot;LEAK&quot;</source>
        <translation>没有类型，摄像机的任何事件都不会成为报警；请至少列出一个，例如 &quot;LEAK&quot;</translation>
    </message>
    <message>
        <source>there are more than %1 types here; make several profiles of them</source>
        <extracomment>%1: mostAlarmTypes</extracomment>
        <translation>此处的类型超过%1个；请拆分为多个模板</translation>
    </message>
    <message>
        <source>this type stands here twice; keep one</source>
        <translation>此类型重复出现；请只保留一个</translation>
    </message>
    <message>
        <source>this is no JSON pointer (RFC 6901): it must begin with /, for example &quot;/data/flow&quot;</source>
        <translation>这不是 JSON 指针（RFC 6901）：必须以 / 开头，例如 &quot;/data/flow&quot;</translation>
    </message>
    <message>
        <source>a pointer has at most %1 characters here</source>
        <extracomment>%1: longestPointer</extracomment>
        <translation>此处的指针最多%1个字符</translation>
    </message>
    <message>
        <source>a pointer must not contain U+0000</source>
        <translation>指针不得包含 U+0000</translation>
    </message>
    <message>
        <source>a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1</source>
        <translation>JSON 指针中 ~ 后面必须是0或1：键中的 ~ 写作 ~0，/ 写作 ~1</translation>
    </message>
    <message>
        <source>a position needs both; &quot;%1&quot; is missing</source>
        <extracomment>%1: QLatin1String(other)</extracomment>
        <translation>位置需要两者齐全；缺少 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not be empty: assets refer to it</source>
        <translation>模板名称不能为空：资产要引用它</translation>
    </message>
    <message>
        <source>a profile&apos;s name has at most %1 characters</source>
        <extracomment>%1: longestName</extracomment>
        <translation>模板名称最多%1个字符</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not contain control characters</source>
        <translation>模板名称不得包含控制字符</translation>
    </message>
    <message>
        <source>this profile is built in and stays as it is; give yours another name, and name it in the &quot;profile&quot; of the assets</source>
        <translation>此模板为内置，不能更改；请为自己的模板另取名称，并在资产的 &quot;profile&quot; 中引用</translation>
    </message>
    <message>
        <source>there are more than %1 profiles; cameras of one kind can share one</source>
        <extracomment>%1: mostProfiles</extracomment>
        <translation>模板超过%1个；同类摄像机可共用一个</translation>
    </message>
    <message>
        <source>there is no such profile in &quot;alarms.profiles&quot;: %1</source>
        <extracomment>%1: ObjectReader::notAmong(profile,known)</extracomment>
        <translation>&quot;alarms.profiles&quot; 中没有此模板：%1</translation>
    </message>
    <message>
        <source>there are more than 16 destinations</source>
        <translation>目标超过16个</translation>
    </message>
    <message>
        <source>topics refer to an event by its name</source>
        <translation>主题通过名称引用事件</translation>
    </message>
    <message>
        <source>this is the older name of &quot;dataSource&quot;, which stands here too; remove this one</source>
        <translation>这是 &quot;dataSource&quot; 的旧名称，而后者此处也有；请删除这个</translation>
    </message>
    <message>
        <source>every event group has a name</source>
        <translation>每个事件组都有名称</translation>
    </message>
    <message>
        <source>another event of this group has this name already</source>
        <translation>本组中已有同名事件</translation>
    </message>
    <message>
        <source>it names the device and its endpoint</source>
        <translation>它指明设备及其端点</translation>
    </message>
    <message>
        <source>it is the name of one of the &quot;devices&quot;</source>
        <translation>它是 &quot;devices&quot; 中某个设备的名称</translation>
    </message>
    <message>
        <source>it is the name of one of the device&apos;s &quot;endpoints&quot;</source>
        <translation>它是该设备 &quot;endpoints&quot; 中某个端点的名称</translation>
    </message>
    <message>
        <source>no device with an endpoint has this name: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.device,devices.mid(0,20))</extracomment>
        <translation>没有带端点且名称如此的设备：%1</translation>
    </message>
    <message>
        <source>the device has no such endpoint: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))</extracomment>
        <translation>该设备没有此端点：%1</translation>
    </message>
    <message>
        <source>topics refer to an asset by its name</source>
        <translation>主题通过名称引用资产</translation>
    </message>
    <message>
        <source>another asset has this name already</source>
        <translation>已有同名资产</translation>
    </message>
    <message>
        <source>another event group of this asset has this name already</source>
        <translation>此资产已有同名事件组</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1: QLatin1String(what)</extracomment>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>Create it, or name another with --config.</source>
        <translation>请创建该文件，或用 --config 指定其他文件。</translation>
    </message>
    <message>
        <source>This user may not read it.</source>
        <translation>当前用户无权读取该文件。</translation>
    </message>
    <message>
        <source>Give the user that runs Runnel read access.</source>
        <translation>请授予运行 Runnel 的用户读取权限。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1: why</extracomment>
        <translation>文件无法打开：%1。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Its group or others may write it.</source>
        <translation>文件所属组或其他用户可写入该文件。</translation>
    </message>
    <message>
        <source>It belongs to another user (id %1).</source>
        <extracomment>%1: file.st_uid</extracomment>
        <translation>文件属于其他用户（id %1）。</translation>
    </message>
    <message>
        <source>Everybody may replace it: its directory is writable for all.</source>
        <translation>任何人都可替换该文件：其目录对所有人可写。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>Name the configuration file itself.</source>
        <translation>请指定配置文件本身。</translation>
    </message>
    <message>
        <source>Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner.</source>
        <translation>能写入该文件的人可决定凭据发往何处。请运行：chmod go-w FILE，并将其所有者设为 root 或运行 Runnel 的用户。</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <extracomment>%1: file.errorString()</extracomment>
        <translation>读取失败：%1。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>There are %1 problems in all.</source>
        <extracomment>%1: problems.size()</extracomment>
        <translation>共有%1个问题。</translation>
    </message>
    <message>
        <source>Mend the file; `runnel check` lists every problem.</source>
        <translation>请修正文件；`runnel check` 会列出所有问题。</translation>
    </message>
    <message>
        <source>there are more problems than these</source>
        <translation>还有更多问题</translation>
    </message>
    <message>
        <source>it tells the broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</source>
        <translation>它指明代理服务器：&quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>Check the permissions of its directory and the space on the disk.</source>
        <translation>请检查其目录的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>%1 cannot be read to keep it as a backup: %2.</source>
        <extracomment>%1: path, %2: previous.errorString()</extracomment>
        <translation>无法读取 %1 以保留备份：%2。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>it is the URL of the event stream</source>
        <translation>它是事件流的 URL</translation>
    </message>
    <message>
        <source>this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events</source>
        <translation>此处应为以 http:// 或 https:// 开头的完整 URL，例如 http://10.0.0.11:8080/camera-events</translation>
    </message>
    <message>
        <source>credentials must not stand in a URL; use &quot;authentication&quot; with &quot;UsernamePassword&quot;</source>
        <translation>URL 中不得包含凭据；请使用 &quot;authentication&quot; 并选 &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>what stands behind # is never sent; remove it</source>
        <translation># 之后的内容不会发送；请删除</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>端口应为1到65535之间的数字</translation>
    </message>
    <message>
        <source>this must be http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>此处应为 http://HOST:PORT 或 socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>credentials must not stand in this file</source>
        <translation>凭据不得写在此文件中</translation>
    </message>
    <message>
        <source>this must be &quot;sha256:&quot; and 64 hexadecimal digits, of the certificate or of its public key</source>
        <translation>此处应为 &quot;sha256:&quot; 加64位十六进制数字，取自证书或其公钥</translation>
    </message>
    <message>
        <source>there is no certificate to compare with: the address is plain HTTP</source>
        <translation>没有可比对的证书：该地址为明文 HTTP</translation>
    </message>
    <message>
        <source>this is no name of an HTTP header</source>
        <translation>这不是有效的 HTTP 头名称</translation>
    </message>
    <message>
        <source>Runnel sets this header itself; remove it</source>
        <translation>此 HTTP 头由 Runnel 自行设置；请删除</translation>
    </message>
    <message>
        <source>this header stands here twice; header names ignore case</source>
        <translation>此 HTTP 头重复出现；名称不区分大小写</translation>
    </message>
    <message>
        <source>a header&apos;s value must not contain control characters</source>
        <translation>HTTP 头的值不得包含控制字符</translation>
    </message>
    <message>
        <source>a header&apos;s value has at most 8192 characters</source>
        <translation>HTTP 头的值最多8192个字符</translation>
    </message>
    <message>
        <source>this would send a secret over plain HTTP. Use https://, or consent with &quot;allowPlain&quot;: true in &quot;authentication&quot;</source>
        <translation>这会通过明文 HTTP 发送机密信息。请使用 https://，或在 &quot;authentication&quot; 中用 &quot;allowPlain&quot;: true 表示同意</translation>
    </message>
    <message>
        <source>there are more than 64 headers</source>
        <translation>HTTP 头超过64个</translation>
    </message>
    <message>
        <source>of degrees</source>
        <translation>（度）</translation>
    </message>
    <message>
        <source>of metres</source>
        <translation>（米）</translation>
    </message>
    <message>
        <source>this must be a number of degrees from -%1 to %1</source>
        <extracomment>%1: *limit</extracomment>
        <translation>此处应为-%1到%1之间的度数</translation>
    </message>
    <message>
        <source>this must be a number %1, above 0 and at most %2</source>
        <extracomment>%1: size-&gt;second, %2: size-&gt;first</extracomment>
        <translation>此处应为大于0且不超过%2的数字%1</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>an attribute is a string, a number, or true or false</source>
        <translation>属性应为字符串、数字或 true/false</translation>
    </message>
    <message>
        <source>assets and topics refer to a device by its name</source>
        <translation>资产和主题通过名称引用设备</translation>
    </message>
    <message>
        <source>another device has this name already</source>
        <translation>已有同名设备</translation>
    </message>
    <message>
        <source>an endpoint&apos;s name has 1 to 256 characters</source>
        <translation>端点名称应为1到256个字符</translation>
    </message>
    <message>
        <source>the text ends too early; is the file complete?</source>
        <translation>文本提前结束；文件是否完整？</translation>
    </message>
    <message>
        <source>there is nothing here; the smallest configuration has &quot;mqtt&quot; and &quot;devices&quot;</source>
        <translation>此处为空；最小配置包含 &quot;mqtt&quot; 和 &quot;devices&quot;</translation>
    </message>
    <message>
        <source>something follows the end of the configuration; remove it</source>
        <translation>配置结束后还有内容；请删除</translation>
    </message>
    <message>
        <source>this is no JSON value (strings need double quotes; there are no comments and no trailing commas)</source>
        <translation>这不是 JSON 值（字符串要用双引号；不允许注释和末尾逗号）</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma before a }, no comments)</source>
        <translation>此处应为双引号中的键（} 前不能有逗号，不允许注释）</translation>
    </message>
    <message>
        <source>a : is missing behind the key</source>
        <translation>键后缺少 :</translation>
    </message>
    <message>
        <source>a , or } is missing before this</source>
        <translation>此处之前缺少 , 或 }</translation>
    </message>
    <message>
        <source>a , or ] is missing before this</source>
        <translation>此处之前缺少 , 或 ]</translation>
    </message>
    <message>
        <source>the \u escape in this string is not complete</source>
        <translation>此字符串中的 \u 转义不完整</translation>
    </message>
    <message>
        <source>there is no such \ escape in JSON; write \\ for a backslash</source>
        <translation>JSON 中没有这种 \ 转义；反斜杠请写作 \\</translation>
    </message>
    <message>
        <source>the closing double quote of this string is missing</source>
        <translation>此字符串缺少结尾的双引号</translation>
    </message>
    <message>
        <source>a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8</source>
        <translation>此处的字符串不是有效的 UTF-8，或含有控制字符或换行；请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation>这不是 JSON 数字</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>对象和列表的嵌套超过%1层</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>这不是 JSON</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the text is longer than %1 MiB</source>
        <extracomment>%1: maximumBytes&gt;&gt;20</extracomment>
        <translation>文本超过%1 MiB</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation>文件是 UTF-16；请保存为 UTF-8</translation>
    </message>
    <message>
        <source>there is a NUL byte here; is this a text file in UTF-8?</source>
        <translation>此处有 NUL 字节；这是 UTF-8 文本文件吗？</translation>
    </message>
    <message>
        <source>only the host stands here; the port has a key of its own, TLS is &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</source>
        <translation>此处只写主机；端口有单独的键，TLS 写作 &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</translation>
    </message>
    <message>
        <source>a host name has at most 255 characters</source>
        <translation>主机名最多255个字符</translation>
    </message>
    <message>
        <source>the port has a key of its own: &quot;port&quot;</source>
        <translation>端口有单独的键：&quot;port&quot;</translation>
    </message>
    <message>
        <source>this is no host name and no IP address</source>
        <translation>这不是主机名，也不是 IP 地址</translation>
    </message>
    <message>
        <source>a key needs its &quot;certificate&quot; beside it</source>
        <translation>密钥旁边需要有对应的 &quot;certificate&quot;</translation>
    </message>
    <message>
        <source>for example &quot;UsernamePassword&quot;</source>
        <translation>例如 &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>this must not be empty: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>此处不能为空：%1</translation>
    </message>
    <message>
        <source>a reference such as keychain:NAME</source>
        <translation>引用，例如 keychain:NAME</translation>
    </message>
    <message>
        <source>this does not belong to the &quot;method&quot; chosen; remove it or choose another</source>
        <translation>这不属于所选的 &quot;method&quot;；请删除或另选</translation>
    </message>
    <message>
        <source>the user&apos;s name, plain or a reference</source>
        <translation>用户名，明文或引用</translation>
    </message>
    <message>
        <source>an absolute path or a reference (PEM or PKCS#12)</source>
        <translation>绝对路径或引用（PEM 或 PKCS#12）</translation>
    </message>
    <message>
        <source>a certificate can be shown only over TLS, but this is %1</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>证书只能通过 TLS 出示，而这里是%1</translation>
    </message>
    <message>
        <source>this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with &quot;allowPlain&quot;: true</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>这会通过%1发送凭据，途中任何人都能读取。请使用 TLS，或用 &quot;allowPlain&quot;: true 表示同意</translation>
    </message>
    <message>
        <source>it is the broker&apos;s name or address</source>
        <translation>它是代理服务器的名称或地址</translation>
    </message>
    <message>
        <source>MQTT without TLS</source>
        <translation>不带 TLS 的 MQTT</translation>
    </message>
    <message>
        <source>the client certificate stands here and in &quot;tls&quot;; keep one of them</source>
        <translation>客户端证书在此处和 &quot;tls&quot; 中都有；请只保留一处</translation>
    </message>
    <message>
        <source>an object { … } is expected here, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>此处应为对象 { … }，而不是%1</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one</source>
        <translation>此键重复出现；请只保留一个</translation>
    </message>
    <message>
        <source>there is no such key here;</source>
        <translation>此处没有这个键；</translation>
    </message>
    <message>
        <source>%1did you mean &quot;%2&quot;?</source>
        <extracomment>%1: what came before, %2: meant</extracomment>
        <translation>%1是否指 &quot;%2&quot;？</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <extracomment>%1: m_known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>this key is missing; %1</source>
        <extracomment>%1: why</extracomment>
        <translation>缺少此键；%1</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <extracomment>%1: expected.kindName(), %2: value-&gt;kindName()</extracomment>
        <translation>此处应为%1，而不是%2</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>名称不能为空</translation>
    </message>
    <message>
        <source>a name has at most 256 characters</source>
        <translation>名称最多256个字符</translation>
    </message>
    <message>
        <source>a name must not contain control characters</source>
        <translation>名称不得包含控制字符</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <extracomment>%1: lowest, %2: highest</extracomment>
        <translation>此处应为%1到%2之间的整数</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2</source>
        <extracomment>%1: shown(lowest), %2: shown(highest)</extracomment>
        <translation>此处应为%1到%2之间的数字</translation>
    </message>
    <message>
        <source>a path must be absolute: a service has no current directory</source>
        <translation>路径必须是绝对路径：服务没有当前目录</translation>
    </message>
    <message>
        <source>the path behind &quot;file:&quot; must be absolute</source>
        <translation>&quot;file:&quot; 后必须是绝对路径</translation>
    </message>
    <message>
        <source>behind &quot;credential:&quot; stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden</source>
        <translation>&quot;credential:&quot; 后应为 $CREDENTIALS_DIRECTORY 中的文件名，不含 / 且非隐藏文件</translation>
    </message>
    <message>
        <source>behind &quot;env:&quot; stands the name of an environment variable</source>
        <translation>&quot;env:&quot; 后应为环境变量名</translation>
    </message>
    <message>
        <source>a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown</source>
        <translation>此处应为机密信息的引用：keychain:NAME、credential:NAME、file:PATH 或 env:NAME。机密信息不得写在此文件中；此处内容不予显示</translation>
    </message>
    <message>
        <source>this must be a string, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>此处应为字符串，而不是%1</translation>
    </message>
    <message>
        <source>this must be an absolute path or a reference such as credential:NAME</source>
        <translation>此处应为绝对路径或引用，例如 credential:NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here;</source>
        <extracomment>%1: escapedForDisplay(given,40)</extracomment>
        <translation>此处不支持 &quot;%1&quot;；</translation>
    </message>
    <message>
        <source>%1One of: %2</source>
        <extracomment>%1: message, %2: known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1可选：%2</translation>
    </message>
    <message>
        <source>this must be a string, the path of a GeoJSON file</source>
        <translation>此处应为字符串，即 GeoJSON 文件的路径</translation>
    </message>
    <message>
        <source>this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off</source>
        <translation>此处应为 ADDRESS:PORT，例如 127.0.0.1:9464 或 [::1]:9464，留空表示关闭</translation>
    </message>
    <message>
        <source>there is no token {%1} here; known are %2</source>
        <extracomment>%1: escapedForDisplay(name,40), %2: known.join(u&apos; &apos;)</extracomment>
        <translation>此处没有标记 {%1}；可用的有 %2</translation>
    </message>
    <message>
        <source>a topic that is published to must not contain %1</source>
        <extracomment>%1: c</extracomment>
        <translation>用于发布的主题不得包含 %1</translation>
    </message>
    <message>
        <source>topics that begin with $ belong to the broker</source>
        <translation>以 $ 开头的主题属于代理服务器</translation>
    </message>
    <message>
        <source>this } closes no token</source>
        <translation>此 } 没有对应的标记</translation>
    </message>
    <message>
        <source>a topic must not contain control characters</source>
        <translation>主题不得包含控制字符</translation>
    </message>
    <message>
        <source>half a character stands here (an unpaired surrogate)</source>
        <translation>此处有半个字符（未配对的代理项）</translation>
    </message>
    <message>
        <source>a topic must not be empty</source>
        <translation>主题不能为空</translation>
    </message>
    <message>
        <source>the } of this token is missing</source>
        <translation>此标记缺少 }</translation>
    </message>
    <message>
        <source>this can become longer than 65,535 bytes (each token counts for 128)</source>
        <translation>结果可能超过65,535字节（每个标记按128计）</translation>
    </message>
    <message>
        <source>%1 (reason 0x%2).</source>
        <extracomment>%1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u&apos;0&apos;)</extracomment>
        <translation>%1（原因码 0x%2）。</translation>
    </message>
    <message>
        <source>The broker does not speak this version of MQTT</source>
        <translation>代理服务器不支持此 MQTT 版本</translation>
    </message>
    <message>
        <source>Set mqtt.protocol to &quot;auto&quot; or to the version the broker speaks.</source>
        <translation>请将 mqtt.protocol 设为 &quot;auto&quot; 或代理服务器支持的版本。</translation>
    </message>
    <message>
        <source>The broker does not accept the client identifier</source>
        <translation>代理服务器不接受此客户端标识符</translation>
    </message>
    <message>
        <source>Set mqtt.clientId to one the broker allows.</source>
        <translation>请将 mqtt.clientId 设为代理服务器允许的标识符。</translation>
    </message>
    <message>
        <source>The broker does not accept the user name, password or authentication method</source>
        <translation>代理服务器不接受此用户名、密码或认证方式</translation>
    </message>
    <message>
        <source>Check mqtt.authentication and the stored password.</source>
        <translation>请检查 mqtt.authentication 和已存储的密码。</translation>
    </message>
    <message>
        <source>The broker does not allow this client to connect</source>
        <translation>代理服务器不允许此客户端连接</translation>
    </message>
    <message>
        <source>Check user name and password in mqtt.authentication, and what the broker allows this user and client.</source>
        <translation>请检查 mqtt.authentication 中的用户名和密码，以及代理服务器对此用户和客户端的权限。</translation>
    </message>
    <message>
        <source>The broker is busy or takes no more connections</source>
        <translation>代理服务器繁忙或不再接受新连接</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel tries again. Look at the broker&apos;s load and limits.</source>
        <translation>此处无需操作：Runnel 会重试。请查看代理服务器的负载和限制。</translation>
    </message>
    <message>
        <source>The broker has banned this client</source>
        <translation>代理服务器已封禁此客户端</translation>
    </message>
    <message>
        <source>Ask the broker&apos;s administrator to lift the ban.</source>
        <translation>请联系代理服务器管理员解除封禁。</translation>
    </message>
    <message>
        <source>The broker asks to use another server</source>
        <translation>代理服务器要求改用其他服务器</translation>
    </message>
    <message>
        <source>Set mqtt.host to the broker&apos;s new address.</source>
        <translation>请将 mqtt.host 设为代理服务器的新地址。</translation>
    </message>
    <message>
        <source>The broker refused the connection</source>
        <translation>代理服务器拒绝连接</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for the reason.</source>
        <translation>请在代理服务器的日志中查找原因。</translation>
    </message>
    <message>
        <source>Another client connected with the same client identifier</source>
        <translation>另一客户端使用了相同的客户端标识符连接</translation>
    </message>
    <message>
        <source>Give every instance a client identifier of its own (mqtt.clientId).</source>
        <translation>请为每个实例设置各自的客户端标识符（mqtt.clientId）。</translation>
    </message>
    <message>
        <source>The broker ended the connection because a message was too large</source>
        <translation>代理服务器因消息过大而断开连接</translation>
    </message>
    <message>
        <source>Raise the broker&apos;s maximum packet size.</source>
        <translation>请调大代理服务器的最大报文长度。</translation>
    </message>
    <message>
        <source>The broker did not hear from Runnel within the keep-alive time</source>
        <translation>代理服务器在保活时间内未收到 Runnel 的消息</translation>
    </message>
    <message>
        <source>Check the network between Runnel and the broker.</source>
        <translation>请检查 Runnel 与代理服务器之间的网络。</translation>
    </message>
    <message>
        <source>The broker is shutting down</source>
        <translation>代理服务器正在关机</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel connects again when the broker is back.</source>
        <translation>此处无需操作：代理服务器恢复后 Runnel 会重新连接。</translation>
    </message>
    <message>
        <source>The broker ended the connection by its rules or an administrator&apos;s action</source>
        <translation>代理服务器按其规则或管理员操作断开了连接</translation>
    </message>
    <message>
        <source>Check what the broker allows this user and client.</source>
        <translation>请检查代理服务器对此用户和客户端的权限。</translation>
    </message>
    <message>
        <source>The broker ended the connection because it is busy or a quota was exceeded</source>
        <translation>代理服务器因繁忙或超出配额而断开连接</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s load and limits.</source>
        <translation>请查看代理服务器的负载和限制。</translation>
    </message>
    <message>
        <source>The broker ended the connection</source>
        <translation>代理服务器断开了连接</translation>
    </message>
    <message>
        <source>The broker does not allow this client to publish to the topic</source>
        <translation>代理服务器不允许此客户端向该主题发布</translation>
    </message>
    <message>
        <source>Allow it in the broker&apos;s access rules, or change the topic of the route.</source>
        <translation>请在代理服务器的访问规则中放行，或更改路由的主题。</translation>
    </message>
    <message>
        <source>The broker&apos;s quota for this client is used up</source>
        <translation>代理服务器给此客户端的配额已用完</translation>
    </message>
    <message>
        <source>Raise the quota, or wait until the broker has room again.</source>
        <translation>请提高配额，或等待代理服务器恢复余量。</translation>
    </message>
    <message>
        <source>The message is too large for the broker</source>
        <translation>消息超出代理服务器允许的大小</translation>
    </message>
    <message>
        <source>The broker does not accept the topic name</source>
        <translation>代理服务器不接受此主题名</translation>
    </message>
    <message>
        <source>Change the topic of the route.</source>
        <translation>请更改路由的主题。</translation>
    </message>
    <message>
        <source>The broker does not accept the format of the message</source>
        <translation>代理服务器不接受消息的格式</translation>
    </message>
    <message>
        <source>Look at what the camera sends and at the broker&apos;s payload rules.</source>
        <translation>请查看摄像机发送的内容和代理服务器的有效载荷规则。</translation>
    </message>
    <message>
        <source>The broker does not support the quality of service of the message</source>
        <translation>代理服务器不支持消息的服务质量等级</translation>
    </message>
    <message>
        <source>Use a broker with QoS 1, or set the route to Qos0.</source>
        <translation>请使用支持 QoS 1 的代理服务器，或将路由设为 Qos0。</translation>
    </message>
    <message>
        <source>The broker did not take the message</source>
        <translation>代理服务器未接收消息</translation>
    </message>
    <message>
        <source>The broker closed the connection without a reason.</source>
        <translation>代理服务器断开了连接，未说明原因。</translation>
    </message>
    <message>
        <source>If it happens again, look into the broker&apos;s log.</source>
        <translation>若再次发生，请查看代理服务器的日志。</translation>
    </message>
    <message>
        <source>The broker closed the connection before it answered.</source>
        <translation>代理服务器未答复就断开了连接。</translation>
    </message>
    <message>
        <source>Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts.</source>
        <translation>请检查 mqtt.port、代理服务器在该端口是否要求 TLS，以及是否要求由其信任的证书颁发机构签发的客户端证书。</translation>
    </message>
    <message>
        <source>The broker&apos;s secrets did not come in time.</source>
        <translation>未能及时取得代理服务器的机密信息。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or look at the secrets&apos; source.</source>
        <translation>请解锁密钥环，或检查机密信息的来源。</translation>
    </message>
    <message>
        <source>Another client with the same client identifier and this one keep throwing each other out.</source>
        <translation>另一客户端与本客户端使用相同的客户端标识符，彼此不断把对方踢下线。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>文件 %1 无法读取：%2。</translation>
    </message>
    <message>
        <source>Check the path in the configuration and who may read it.</source>
        <translation>请检查配置中的路径及其读取权限。</translation>
    </message>
    <message>
        <source>The broker&apos;s password would travel in the clear.</source>
        <translation>代理服务器的密码将以明文传输。</translation>
    </message>
    <message>
        <source>Switch mqtt.tls on, or consent with &quot;allowPlain&quot;: true in mqtt.authentication.</source>
        <translation>请开启 mqtt.tls，或在 mqtt.authentication 中用 &quot;allowPlain&quot;: true 表示同意。</translation>
    </message>
    <message>
        <source>the client identifier cannot be used</source>
        <translation>客户端标识符无法使用</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>代理服务器关闭了连接</translation>
    </message>
    <message>
        <source>the broker reset the connection</source>
        <translation>代理服务器重置了连接</translation>
    </message>
    <message>
        <source>The broker ended every connection at this message, without a reason.</source>
        <translation>每次发送此消息，代理服务器都断开连接，且未说明原因。</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for what it did not like; often it is the size.</source>
        <translation>请在代理服务器的日志中查找原因；多半是消息过大。</translation>
    </message>
    <message>
        <source>The message takes %1 bytes and the broker takes at most %2.</source>
        <extracomment>%1: size, %2: limits.maximumPacketSize</extracomment>
        <translation>消息为%1字节，代理服务器最多接收%2字节。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <extracomment>%1: options.caFile</extracomment>
        <translation>CA 文件 %1 无法使用。</translation>
    </message>
    <message>
        <source>Check mqtt.tls.caFile: it must be readable and hold PEM certificates.</source>
        <translation>请检查 mqtt.tls.caFile：文件必须可读，且包含 PEM 证书。</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read.</source>
        <translation>客户端证书或其密钥无法读取。</translation>
    </message>
    <message>
        <source>Give PEM or PKCS#12 with certificate and key, and the right passphrase.</source>
        <translation>请提供含证书和密钥的 PEM 或 PKCS#12 文件，以及正确的密码短语。</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate expired at %1.</source>
        <extracomment>%1: certificate.expiryDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>代理服务器的证书已于%1过期。</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate; if it should still be valid, check the clock of this computer.</source>
        <translation>请更新代理服务器的证书；若证书应仍有效，请检查本机时钟。</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is valid only from %1.</source>
        <extracomment>%1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>代理服务器的证书自%1起才有效。</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>请检查本机时钟。</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for %1, not for %2.</source>
        <extracomment>%1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host</extracomment>
        <translation>代理服务器的证书签发给 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Set mqtt.host to a name in the certificate, or give the broker a certificate for this name.</source>
        <translation>请将 mqtt.host 设为证书中的名称，或为代理服务器换用此名称的证书。</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1.</source>
        <extracomment>%1: errors.isEmpty()?QString():errors.first().errorString()</extracomment>
        <translation>代理服务器的证书不受信任：%1。</translation>
    </message>
    <message>
        <source>Set mqtt.tls.caFile to the CA that signed the broker&apos;s certificate.</source>
        <translation>请将 mqtt.tls.caFile 设为签发代理服务器证书的 CA。</translation>
    </message>
    <message>
        <source>The client certificate and its key cannot be used: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>客户端证书及其密钥无法使用：%1。</translation>
    </message>
    <message>
        <source>Give the key that was made with this certificate.</source>
        <translation>请提供与此证书配套的密钥。</translation>
    </message>
    <message>
        <source>The TLS handshake with the broker failed: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>与代理服务器的 TLS 握手失败：%1。</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the broker wants a client certificate.</source>
        <translation>请检查该端口是否支持 TLS，以及代理服务器是否要求客户端证书。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>%1 上没有服务在监听。</translation>
    </message>
    <message>
        <source>Check that the broker runs, and mqtt.host and mqtt.port.</source>
        <translation>请检查代理服务器是否运行，以及 mqtt.host 和 mqtt.port。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: place</extracomment>
        <translation>%1 未及时答复。</translation>
    </message>
    <message>
        <source>Check the network, firewalls, and mqtt.host and mqtt.port.</source>
        <translation>请检查网络、防火墙，以及 mqtt.host 和 mqtt.port。</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>没有到 %1 的网络路径。</translation>
    </message>
    <message>
        <source>Check the network and its routes.</source>
        <translation>请检查网络及其路由。</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <extracomment>%1: place</extracomment>
        <translation>与 %1 的连接被重置。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <extracomment>%1: place, %2: QString::fromStdString(std::system_category().message(error)</extracomment>
        <translation>与 %1 的连接失败：%2。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>请检查网络。</translation>
    </message>
    <message>
        <source>The broker&apos;s name %1 cannot be resolved: %2.</source>
        <extracomment>%1: host, %2: words</extracomment>
        <translation>代理服务器的名称 %1 无法解析：%2。</translation>
    </message>
    <message>
        <source>Check mqtt.host and the name service of this computer.</source>
        <translation>请检查 mqtt.host 和本机的域名解析。</translation>
    </message>
    <message>
        <source>The broker does not answer any more.</source>
        <translation>代理服务器不再答复。</translation>
    </message>
    <message>
        <source>Check that the broker is healthy, and the network between.</source>
        <translation>请检查代理服务器是否正常，以及中间的网络。</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT as the standard says.</source>
        <translation>对方的答复不符合 MQTT 标准。</translation>
    </message>
    <message>
        <source>Check mqtt.host and mqtt.port, and whether the port expects TLS.</source>
        <translation>请检查 mqtt.host 和 mqtt.port，以及该端口是否要求 TLS。</translation>
    </message>
    <message>
        <source>The MQTT library refused its settings: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>MQTT 库拒绝了设置：%1。</translation>
    </message>
    <message>
        <source>Check mqtt.clientId, the user name and the status topic.</source>
        <translation>请检查 mqtt.clientId、用户名和状态主题。</translation>
    </message>
    <message>
        <source>Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more.</source>
        <translation>请将 mqtt.tls.certificate 和 mqtt.tls.key 设为由代理服务器信任的证书颁发机构签发的客户端证书；详情见其日志。</translation>
    </message>
    <message>
        <source>(TLS alert %1).</source>
        <extracomment>%1: description</extracomment>
        <translation>（TLS 警报%1）。</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set</source>
        <translation>代理服务器要求客户端证书，但未设置</translation>
    </message>
    <message>
        <source>The broker found no TLS settings in common</source>
        <translation>代理服务器与本机没有共同的 TLS 设置</translation>
    </message>
    <message>
        <source>Check which ciphers, curves and kinds of client certificate the broker allows.</source>
        <translation>请检查代理服务器允许哪些加密套件、曲线和客户端证书类型。</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set, or there are no TLS settings in common</source>
        <translation>代理服务器要求客户端证书但未设置，或双方没有共同的 TLS 设置</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it was revoked</source>
        <translation>代理服务器拒绝客户端证书：证书已被吊销</translation>
    </message>
    <message>
        <source>Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it.</source>
        <translation>请申请新的客户端证书，并将 mqtt.tls.certificate 和 mqtt.tls.key 指向它。</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: its time is over or has not begun</source>
        <translation>代理服务器拒绝客户端证书：证书已过期或尚未生效</translation>
    </message>
    <message>
        <source>Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker.</source>
        <translation>请更新客户端证书（mqtt.tls.certificate）；若证书应有效，请检查代理服务器的时钟。</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it does not trust the authority that signed it</source>
        <translation>代理服务器拒绝客户端证书：不信任签发它的证书颁发机构</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate</source>
        <translation>代理服务器拒绝客户端证书</translation>
    </message>
    <message>
        <source>The broker speaks neither TLS 1.2 nor 1.3 as Runnel does</source>
        <translation>代理服务器不支持 Runnel 所用的 TLS 1.2或1.3</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or later on in the broker.</source>
        <translation>请在代理服务器上开启 TLS 1.2或更高版本。</translation>
    </message>
    <message>
        <source>The broker does not know the name that it was called by</source>
        <translation>代理服务器不认识连接时所用的名称</translation>
    </message>
    <message>
        <source>Set mqtt.host to the name in the broker&apos;s certificate.</source>
        <translation>请将 mqtt.host 设为代理服务器证书中的名称。</translation>
    </message>
    <message>
        <source>The broker ended the TLS handshake: %1</source>
        <extracomment>%1: QString::fromLatin1(SSL_alert_desc_string_long(description))</extracomment>
        <translation>代理服务器中断了 TLS 握手：%1</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; check whether the port speaks TLS and whether it wants a client certificate.</source>
        <translation>请查看代理服务器的日志；检查该端口是否支持 TLS，以及是否要求客户端证书。</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因未知</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>The system&apos;s certificate store cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>系统证书库无法读取：%1。</translation>
    </message>
    <message>
        <source>Install the ca-certificates package, or set mqtt.tls.caFile.</source>
        <translation>请安装 ca-certificates 软件包，或设置 mqtt.tls.caFile。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2.</source>
        <extracomment>%1: caFile, %2: libraryError()</extracomment>
        <translation>CA 文件 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>The client certificate and its key do not belong together.</source>
        <translation>客户端证书与其密钥不匹配。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>客户端证书无法读取：%1。</translation>
    </message>
    <message>
        <source>Give a PEM file with the certificate first and its chain behind it, or PKCS#12.</source>
        <translation>请提供 PEM 文件（证书在前，证书链在后）或 PKCS#12 文件。</translation>
    </message>
    <message>
        <source>The client key cannot be used: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>客户端密钥无法使用：%1。</translation>
    </message>
    <message>
        <source>Give the PEM key of the client certificate, and its passphrase if it has one.</source>
        <translation>请提供客户端证书的 PEM 密钥；若有密码短语，请一并提供。</translation>
    </message>
    <message>
        <source>the broker ended it</source>
        <translation>代理服务器中断了握手</translation>
    </message>
    <message>
        <source>The disk that holds the outbox is full.</source>
        <translation>发件箱所在磁盘已满。</translation>
    </message>
    <message>
        <source>Free space on it; reading the cameras goes on by itself afterwards.</source>
        <translation>请清理该磁盘空间；之后会自动继续读取摄像机。</translation>
    </message>
    <message>
        <source>The outbox cannot be written (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>发件箱无法写入（%1）。</translation>
    </message>
    <message>
        <source>Make the state directory writable for the user Runnel runs as.</source>
        <translation>请让运行 Runnel 的用户可写入状态目录。</translation>
    </message>
    <message>
        <source>The outbox database is damaged (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>发件箱数据库已损坏（%1）。</translation>
    </message>
    <message>
        <source>Check the disk; the damaged file was set aside beside the new one.</source>
        <translation>请检查磁盘；损坏的文件已另存在新文件旁。</translation>
    </message>
    <message>
        <source>The outbox database cannot be used (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>发件箱数据库无法使用（%1）。</translation>
    </message>
    <message>
        <source>Check the disk and the state directory; Runnel keeps trying.</source>
        <translation>请检查磁盘和状态目录；Runnel 会持续重试。</translation>
    </message>
    <message>
        <source>The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3.</source>
        <extracomment>%1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral(&quot;nothing&quot;):setAside</extracomment>
        <translation>发件箱数据库已损坏。%1个等待事件已救回，%2个丢失并计为已丢弃。损坏的文件保留为 %3。</translation>
    </message>
    <message>
        <source>Check the disk and its controller; the kept file may be deleted.</source>
        <translation>请检查磁盘及其控制器；保留的文件可以删除。</translation>
    </message>
    <message>
        <source>The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>发件箱数据库比旁边记录的最后一次提交更旧。%1个已接收的事件丢失并计为已丢弃；另有部分事件可能重复投递。</translation>
    </message>
    <message>
        <source>Check the disk, and whether somebody restored an old copy.</source>
        <translation>请检查磁盘，以及是否有人恢复过旧副本。</translation>
    </message>
    <message>
        <source>%1 waiting events could not be read back and are counted as dropped.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>%1个等待事件无法读回，计为已丢弃。</translation>
    </message>
    <message>
        <source>Check the disk and its controller.</source>
        <translation>请检查磁盘及其控制器。</translation>
    </message>
    <message>
        <source>Free space on that disk; Runnel goes on by itself afterwards.</source>
        <translation>请清理该磁盘空间；之后 Runnel 会自动继续。</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be used</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>发件箱目录 %1 无法使用</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be created</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>发件箱目录 %1 无法创建</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <extracomment>%1: path</extracomment>
        <translation>文件 %1 无法打开</translation>
    </message>
    <message>
        <source>The oldest events are dropped to make room.</source>
        <translation>将丢弃最旧的事件以腾出空间。</translation>
    </message>
    <message>
        <source>New events are dropped.</source>
        <translation>将丢弃新事件。</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room.</source>
        <translation>有空间之前不读取摄像机。</translation>
    </message>
    <message>
        <source>The disk is full up to the reserve Runnel never touches.</source>
        <translation>磁盘已占用至 Runnel 从不动用的预留空间。</translation>
    </message>
    <message>
        <source>The outbox has reached its limit of %1 bytes.</source>
        <extracomment>%1: settings.limits.maxBytes</extracomment>
        <translation>发件箱已达到%1字节的上限。</translation>
    </message>
    <message>
        <source>Free space on the disk of the state directory, and see why the broker does not take events.</source>
        <translation>请清理状态目录所在磁盘的空间，并查明代理服务器为何不接收事件。</translation>
    </message>
    <message>
        <source>See why the broker does not take events, or raise outbox.maxBytes.</source>
        <translation>请查明代理服务器为何不接收事件，或调大 outbox.maxBytes。</translation>
    </message>
    <message>
        <source>There is no outbox in %1.</source>
        <extracomment>%1: directory</extracomment>
        <translation>%1 中没有发件箱。</translation>
    </message>
    <message>
        <source>Name the state directory of the service with --state-dir.</source>
        <translation>请用 --state-dir 指定服务的状态目录。</translation>
    </message>
    <message>
        <source>The outbox database was removed from %1 while it was in use.</source>
        <extracomment>%1: place.directory()</extracomment>
        <translation>使用过程中，发件箱数据库被人从 %1 删除。</translation>
    </message>
    <message>
        <source>Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before.</source>
        <translation>已接收的事件尚未丢失：目录一旦可写，Runnel 会放回数据库。在此之前请勿停止 Runnel。</translation>
    </message>
    <message>
        <source>The count of waiting events was off by %1; the accounts were put right.</source>
        <extracomment>%1: correction.queued</extracomment>
        <translation>等待事件的计数偏差%1；已更正。</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be opened: %2.</source>
        <extracomment>%1: path, %2: m_server.errorString()</extracomment>
        <translation>控制套接字 %1 无法打开：%2。</translation>
    </message>
    <message>
        <source>`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system.</source>
        <translation>`runnel status` 将找不到此实例。请使用本地文件系统上路径少于90个字符的状态目录。</translation>
    </message>
    <message>
        <source>A request is one JSON object on one line.</source>
        <translation>一个请求应为一行中的一个 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>没有此命令。</translation>
    </message>
    <message>
        <source>The state directory %1 cannot be used: %2.</source>
        <extracomment>%1: directory, %2: qt_error_string(error)</extracomment>
        <translation>状态目录 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>Give this user a directory of its own that it may write, with --state-dir or the service&apos;s StateDirectory=.</source>
        <translation>请用 --state-dir 或服务的 StateDirectory= 为此用户指定一个可写的专用目录。</translation>
    </message>
    <message>
        <source>Others may write the state directory %1.</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>其他用户可写入状态目录 %1。</translation>
    </message>
    <message>
        <source>Run: chmod 700 %1</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>请运行：chmod 700 %1</translation>
    </message>
    <message>
        <source>Another runnel (process %1) uses the state directory %2.</source>
        <extracomment>%1: pid, %2: stateDirectory</extracomment>
        <translation>另一个 runnel（进程%1）正在使用状态目录 %2。</translation>
    </message>
    <message>
        <source>Stop it, or give this one its own directory with --state-dir.</source>
        <translation>请停止它，或用 --state-dir 为本实例指定专用目录。</translation>
    </message>
    <message>
        <source>Only an engineer may change the configuration.</source>
        <translation>只有工程师可以更改配置。</translation>
    </message>
    <message>
        <source>Let an engineer sign in.</source>
        <translation>请由工程师登录。</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile by somebody else.</source>
        <translation>配置在此期间已被他人更改。</translation>
    </message>
    <message>
        <source>Look at the differences, and save again.</source>
        <translation>请查看差异，然后重新保存。</translation>
    </message>
    <message>
        <source>Only an engineer may switch an endpoint on or off.</source>
        <translation>只有工程师可以开启或关闭端点。</translation>
    </message>
    <message>
        <source>The device %1 is switched off.</source>
        <extracomment>%1: device.name</extracomment>
        <translation>设备 %1 已关闭。</translation>
    </message>
    <message>
        <source>Set its &quot;enabled&quot; to true in the configuration first.</source>
        <translation>请先在配置中将其 &quot;enabled&quot; 设为 true。</translation>
    </message>
    <message>
        <source>There is no endpoint %1.</source>
        <extracomment>%1: id.toString()</extracomment>
        <translation>没有端点 %1。</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile; look again.</source>
        <translation>配置在此期间已更改；请重新查看。</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>只有工程师可以测试连接。</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot; in time.</source>
        <extracomment>%1: name</extracomment>
        <translation>密钥环未及时答复 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead.</source>
        <translation>请查看它是否在等人解锁。服务应将机密信息放在 credential:NAME 或 file:PATH 中。</translation>
    </message>
    <message>
        <source>This build of Runnel has no keychain.</source>
        <translation>此版本的 Runnel 不支持密钥环。</translation>
    </message>
    <message>
        <source>Use credential:, file: or env: instead.</source>
        <translation>请改用 credential:、file: 或 env:。</translation>
    </message>
    <message>
        <source>The keychain took &quot;%1&quot; but does not give it back%2</source>
        <extracomment>%1: name, %2: found?QStringLiteral(&quot; unchanged.&quot;):QStringLiteral(&quot;: &quot;)+fou</extracomment>
        <translation>密钥环接受了 &quot;%1&quot;，但未能读回%2</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager, and set it again.</source>
        <translation>请在桌面的密码管理器中检查密钥环，然后重新设置。</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, %2.</source>
        <extracomment>%1: file, %2: why</extracomment>
        <translation>密钥环内容清单 %1 %2。</translation>
    </message>
    <message>
        <source>Mend it, or remove it and set the secrets again; the keychain itself is as it was.</source>
        <translation>请修复它，或将其删除后重新设置机密信息；密钥环本身未受影响。</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, cannot be written.</source>
        <extracomment>%1: file</extracomment>
        <translation>密钥环内容清单 %1 无法写入。</translation>
    </message>
    <message>
        <source>Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs.</source>
        <translation>请检查其文件夹的写入权限、磁盘是否已满，以及是否有另一个 `runnel secret` 卡住。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>Write the name alone, without &quot;keychain:&quot;.</source>
        <translation>请只写名称，不要加 &quot;keychain:&quot;。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <extracomment>%1: maximumNameLength</extracomment>
        <translation>名称最多%1个字符。</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /</source>
        <translation>名称以字母或数字开头，其后可用字母、数字和 . _ - @ /</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.</source>
        <translation>服务应将机密信息放在 credential:NAME（systemd）或 file:PATH 中。</translation>
    </message>
    <message>
        <source>The keychain is locked; &quot;%1&quot; stays as it is in it.</source>
        <extracomment>%1: name</extracomment>
        <translation>密钥环已锁定；其中的 &quot;%1&quot; 保持不变。</translation>
    </message>
    <message>
        <source>Unlock the keychain: log in to the desktop, or open its password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>请解锁密钥环：登录桌面，或打开其密码管理器。%1</translation>
    </message>
    <message>
        <source>The keychain has no &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>密钥环中没有 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Store it: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>请存储：runnel secret set %1。</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no desktop session (D-Bus session bus) here.</source>
        <extracomment>%1: name</extracomment>
        <translation>没有可查询 &quot;%1&quot; 的密钥环：此处没有桌面会话（D-Bus 会话总线）。</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no keyring service runs in this session.</source>
        <extracomment>%1: name</extracomment>
        <translation>没有可查询 &quot;%1&quot; 的密钥环：此会话中没有运行密钥环服务。</translation>
    </message>
    <message>
        <source>The keyring service did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>密钥环服务未答复 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>请查看它是否在等人操作。%1</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot; on this system.</source>
        <extracomment>%1: name</extracomment>
        <translation>此系统上没有可查询 &quot;%1&quot; 的密钥环。</translation>
    </message>
    <message>
        <source>The keychain failed for &quot;%1&quot;: %2.</source>
        <extracomment>%1: name, %2: job.errorString()</extracomment>
        <translation>密钥环读取 &quot;%1&quot; 失败：%2。</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>请在桌面的密码管理器中检查密钥环。%1</translation>
    </message>
    <message>
        <source>The desktop session whose keychain Runnel used has ended.</source>
        <translation>Runnel 所用密钥环的桌面会话已结束。</translation>
    </message>
    <message>
        <source>Restart Runnel to use the keychain of a new session. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>请重新启动 Runnel 以使用新会话的密钥环。%1</translation>
    </message>
    <message>
        <source>There is a keyring service, but no keyring in it to put &quot;%1&quot; into.</source>
        <extracomment>%1: name</extracomment>
        <translation>有密钥环服务，但其中没有可存放 &quot;%1&quot; 的密钥环。</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>当前用户无权读取</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1: %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>机密文件 %1：%2。</translation>
    </message>
    <message>
        <source>Create it, readable for the user that runs Runnel alone.</source>
        <translation>请创建该文件，且仅运行 Runnel 的用户可读。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>机密文件 %1 %2。</translation>
    </message>
    <message>
        <source>is longer than 64 KiB</source>
        <translation>超过64 KiB</translation>
    </message>
    <message>
        <source>Name the file that holds the secret alone.</source>
        <translation>请指定仅包含该机密信息的文件。</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>%1: path</extracomment>
        <translation>机密文件 %1 为空。</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>请将机密信息写入其中。</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>Name the file that holds the secret.</source>
        <translation>请指定包含该机密信息的文件。</translation>
    </message>
    <message>
        <source>may be read or written by other users</source>
        <translation>可被其他用户读取或写入</translation>
    </message>
    <message>
        <source>Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory.</source>
        <translation>请运行：chmod 600 FILE。若机密信息是为 Runnel 挂载的，请将 RUNNEL_SECRETS_DIR 设为该目录。</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>Make the user that runs Runnel its owner.</source>
        <translation>请将其所有者设为运行 Runnel 的用户。</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; is not there: CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>%1: name</extracomment>
        <translation>凭据 &quot;%1&quot; 不存在：未设置 CREDENTIALS_DIRECTORY。</translation>
    </message>
    <message>
        <source>Add LoadCredential=%1:FILE to the systemd unit.</source>
        <extracomment>%1: name</extracomment>
        <translation>请在 systemd 单元中添加 LoadCredential=%1:FILE。</translation>
    </message>
    <message>
        <source>A credential&apos;s name is the name of a file, without a path.</source>
        <translation>凭据名称即文件名，不含路径。</translation>
    </message>
    <message>
        <source>Write credential:NAME.</source>
        <translation>请写作 credential:NAME。</translation>
    </message>
    <message>
        <source>Check LoadCredential= of the systemd unit.</source>
        <translation>请检查 systemd 单元的 LoadCredential=。</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>请检查其文件夹的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>%1 is not kept by Runnel.</source>
        <extracomment>%1: order.reference.toString()</extracomment>
        <translation>%1 不由 Runnel 保管。</translation>
    </message>
    <message>
        <source>Change it where it is kept, or choose the keychain.</source>
        <translation>请在其保管处更改，或选择密钥环。</translation>
    </message>
    <message>
        <source>%1 is not in the folder of Runnel&apos;s secrets.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 不在 Runnel 的机密文件夹中。</translation>
    </message>
    <message>
        <source>Change that file by hand, or choose the keychain.</source>
        <translation>请手动更改该文件，或选择密钥环。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <extracomment>%1: name</extracomment>
        <translation>环境变量 %1 未设置或为空。</translation>
    </message>
    <message>
        <source>Set it for the process of Runnel.</source>
        <translation>请为 Runnel 进程设置该变量。</translation>
    </message>
    <message>
        <source>There is no reference to a secret.</source>
        <translation>没有机密信息的引用。</translation>
    </message>
    <message>
        <source>Write one, such as keychain:NAME.</source>
        <translation>请填写一个，例如 keychain:NAME。</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>密钥环未答复 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Unlock it; a service without a session needs credential: or file: instead.</source>
        <translation>请解锁密钥环；没有会话的服务需改用 credential: 或 file:。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry.</source>
        <extracomment>%1: name</extracomment>
        <translation>&quot;%1&quot; 曾存入密钥环，但现在无法取出：密钥环已锁定、已更换，或条目已丢失。</translation>
    </message>
    <message>
        <source>Unlock the keychain. If the entry is lost, store it again: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>请解锁密钥环。若条目已丢失，请重新存储：runnel secret set %1。</translation>
    </message>
    <message>
        <source>An event of more than %1 bytes was dropped.</source>
        <extracomment>%1: endpoint.maxEventBytes</extracomment>
        <translation>一个超过%1字节的事件已丢弃。</translation>
    </message>
    <message>
        <source>Make the camera send smaller events, without pictures.</source>
        <translation>请让摄像机发送较小的事件，不带图片。</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing is encrypted.</source>
        <translation>明文 HTTP：没有任何加密。</translation>
    </message>
    <message>
        <source>%1 The endpoint accepts any type.</source>
        <extracomment>%1: wrong.detail</extracomment>
        <translation>%1 该端点接受任何类型。</translation>
    </message>
    <message>
        <source>The stream is flowing.</source>
        <translation>事件流正常传输。</translation>
    </message>
    <message>
        <source>Its last event was not complete and is thrown away.</source>
        <translation>其最后一个事件不完整，已丢弃。</translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved: %2.</source>
        <extracomment>%1: m_host.left(255), %2: info.errorString()</extracomment>
        <translation>主机名 %1 无法解析：%2。</translation>
    </message>
    <message>
        <source>does not let the connection through</source>
        <translation>不允许连接通过</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法到达</translation>
    </message>
    <message>
        <source>The proxy %1, port %2, %3: %4.</source>
        <extracomment>%1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text</extracomment>
        <translation>网络代理 %1（端口%2）%3：%4。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy, and whom it serves.</source>
        <translation>请检查端点的网络代理及其服务对象。</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <extracomment>%1: host.host()</extracomment>
        <translation>网络代理 %1</translation>
    </message>
    <message>
        <source>%1 is an address; there is nothing to look up.</source>
        <extracomment>%1: whose</extracomment>
        <translation>%1 本身是地址，无需解析。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: what came before, %2: addresses.size()-shownAddresses</extracomment>
        <translation>%1 及另外%2个</translation>
    </message>
    <message>
        <source>the proxy at</source>
        <translation>网络代理</translation>
    </message>
    <message>
        <source>Connected to %1%2, port %3.</source>
        <extracomment>%1: to, %2: peer.toString(), %3: QString::number(host.port())</extracomment>
        <translation>已连接到 %1%2，端口%3。</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>系统的证书颁发机构</translation>
    </message>
    <message>
        <source>the CA file and the pin</source>
        <translation>CA 文件和固定指纹</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>the pin</source>
        <translation>固定指纹</translation>
    </message>
    <message>
        <source>%1, %2; trusted by %3</source>
        <extracomment>%1: tls.protocol, %2: tls.cipher, %3: why</extracomment>
        <translation>%1，%2；信任依据：%3</translation>
    </message>
    <message>
        <source>%1, valid until %2 (%3)</source>
        <extracomment>%1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max&lt;qint64&gt;(tls.daysLeft(nowMilliseco</extracomment>
        <translation>%1，有效期至%2（%3）</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: report.httpStatus</extracomment>
        <translation>状态码%1</translation>
    </message>
    <message>
        <source>%1, after %2 to %3</source>
        <extracomment>%1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral(&quot;r, %3: report.redirects.constLast()</extracomment>
        <translation>%1，经%2后到达 %3</translation>
    </message>
    <message>
        <source>not JSON (it would be delivered as it is)</source>
        <translation>不是 JSON（将按原样投递）</translation>
    </message>
    <message>
        <source>%1 and more types</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1 及更多类型</translation>
    </message>
    <message>
        <source>The name server did not answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>域名服务器在%1秒内未答复。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s name server, or use the camera&apos;s address.</source>
        <translation>请检查本机的域名服务器，或使用摄像机的 IP 地址。</translation>
    </message>
    <message>
        <source>Connected, but no TLS handshake within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>已连接，但%1秒内未完成 TLS 握手。</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://.</source>
        <translation>请检查该端口是否支持 TLS；若为明文 HTTP，地址应以 http:// 开头。</translation>
    </message>
    <message>
        <source>Connected, but no answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>已连接，但%1秒内没有答复。</translation>
    </message>
    <message>
        <source>The camera hangs or is overloaded; restart it when this lasts.</source>
        <translation>摄像机卡死或过载；若持续如此，请重启摄像机。</translation>
    </message>
    <message>
        <source>No connection to the proxy %1 within %2 s.</source>
        <extracomment>%1: host.host(), %2: within</extracomment>
        <translation>%2秒内未能连接到网络代理 %1。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy and that it runs.</source>
        <translation>请检查端点的网络代理及其是否运行。</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: tls.chain.constLast().issuer, %2: pinAdvice(tls)</extracomment>
        <translation>请将端点的 trust.caFile（--cacert）设为签发该证书的机构（%1）；或将指纹与摄像机显示的比对后固定：%2。</translation>
    </message>
    <message>
        <source>Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)</extracomment>
        <translation>请使用证书中的名称（%1）；或将指纹与摄像机显示的比对后固定：%2。</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one: %1 of %2.</source>
        <extracomment>%1: own.pin, %2: own.subject</extracomment>
        <translation>摄像机出示的证书与固定的不同：%1，属于 %2。</translation>
    </message>
    <message>
        <source>Find out why it changed; only when that is in order, pin the new one: %1.</source>
        <extracomment>%1: pinAdvice(tls)</extracomment>
        <translation>请查明更换原因；确认无误后才固定新证书：%1。</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <extracomment>%1: schemes.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>它提供 %1。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong: correct them, or ask the camera&apos;s administrator for an account.</source>
        <translation>用户名或密码错误：请更正，或向摄像机管理员申请账户。</translation>
    </message>
    <message>
        <source>Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword).</source>
        <translation>请提供用户名和密码（--user 配合 --password-file；在配置中使用 UsernamePassword 方式）。</translation>
    </message>
    <message>
        <source>The token is wrong or has run out: renew it.</source>
        <translation>令牌错误或已失效：请更新。</translation>
    </message>
    <message>
        <source>Give a token (in the configuration the method Bearer with a reference to it).</source>
        <translation>请提供令牌（在配置中使用 Bearer 方式并引用它）。</translation>
    </message>
    <message>
        <source>Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera.</source>
        <translation>Runnel 支持 Basic 和 Digest 认证，也可发送 bearer 令牌；请在摄像机上开启其中一种。</translation>
    </message>
    <message>
        <source>The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts.</source>
        <translation>摄像机可能拒绝了客户端证书：请检查证书是否仍有效，且由摄像机信任的证书颁发机构签发。</translation>
    </message>
    <message>
        <source>The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log.</source>
        <translation>摄像机可能要求客户端证书：请设置（--cert 配合 --key；在配置中使用 Certificate 方式）。否则请查看其日志。</translation>
    </message>
    <message>
        <source>The stream is open, but not one byte came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>事件流已打开，但%1秒内未收到任何数据。</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer.</source>
        <translation>摄像机没有事件也可能正常：请等待更久（--timeout），并检查其心跳间隔是否短于 idleTimeoutSeconds。其前面的网络代理不得缓冲。</translation>
    </message>
    <message>
        <source>The stream is alive, but no event came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>事件流正常，但%1秒内没有事件。</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event.</source>
        <translation>摄像机没有事件也可能正常：请等待更久（--timeout），或让它发送心跳事件。</translation>
    </message>
    <message>
        <source>%1 came, but no complete event within %2 s.</source>
        <extracomment>%1: countText(bytes,QStringLiteral(&quot;byte&quot;)), %2: secondsText(waited)</extracomment>
        <translation>收到%1，但%2秒内没有完整事件。</translation>
    </message>
    <message>
        <source>Check that this path is an event stream: each event is lines of &quot;field: value&quot; and ends with a blank line.</source>
        <translation>请检查此路径是否为事件流：每个事件由 &quot;field: value&quot; 行组成，以空行结尾。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The camera answered with HTTP status %1</source>
        <extracomment>%1: status</extracomment>
        <translation>摄像机答复了 HTTP 状态码%1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1: QString::fromUtf8(body)</extracomment>
        <translation>其内容为：%1</translation>
    </message>
    <message>
        <source>An interim answer must be followed by a final one; check the camera or the proxy before it.</source>
        <translation>临时答复之后必须有最终答复；请检查摄像机或其前面的网络代理。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s authentication: its method, user name, password or token.</source>
        <translation>请检查端点的认证设置：方式、用户名、密码或令牌。</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, asks for a client certificate.</source>
        <translation>摄像机或其前面的网络代理要求客户端证书。</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s authentication to the method Certificate with certificate and key.</source>
        <translation>请将端点的认证设为 Certificate 方式，并提供证书和密钥。</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there.</source>
        <translation>摄像机或其前面的网络代理不接受客户端证书：证书已吊销、已过期，或其证书颁发机构在那里不受信任。</translation>
    </message>
    <message>
        <source>Give the endpoint a valid client certificate of an authority that the server trusts; its log says which.</source>
        <translation>请为端点提供有效的客户端证书，由服务器信任的证书颁发机构签发；具体见其日志。</translation>
    </message>
    <message>
        <source>This port speaks TLS: begin the address with https://.</source>
        <translation>该端口使用 TLS：地址应以 https:// 开头。</translation>
    </message>
    <message>
        <source>Give the account on the camera the right to read events.</source>
        <translation>请授予摄像机上的账户读取事件的权限。</translation>
    </message>
    <message>
        <source>Check the path in the endpoint&apos;s address.</source>
        <translation>请检查端点地址中的路径。</translation>
    </message>
    <message>
        <source>The camera says that there is nothing to stream; check that its event stream is switched on.</source>
        <translation>摄像机表示没有可传输的内容；请检查其事件流是否已开启。</translation>
    </message>
    <message>
        <source>An event stream is answered with status 200; check the address.</source>
        <translation>事件流应以状态码200答复；请检查地址。</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s address to where the stream is.</source>
        <translation>请将端点的地址设为事件流所在地址。</translation>
    </message>
    <message>
        <source>The camera is busy or takes no more readers; Runnel tries again.</source>
        <translation>摄像机繁忙或不再接受更多读取者；Runnel 会重试。</translation>
    </message>
    <message>
        <source>The camera rejects the request; check the address and the headers.</source>
        <translation>摄像机拒绝了请求；请检查地址和 HTTP 头。</translation>
    </message>
    <message>
        <source>The camera has a problem of its own; Runnel tries again. Restart it when this lasts.</source>
        <translation>摄像机自身有故障；Runnel 会重试。若持续如此，请重启摄像机。</translation>
    </message>
    <message>
        <source>The camera names no content type.</source>
        <translation>摄像机未指明内容类型。</translation>
    </message>
    <message>
        <source>The camera sends %1, not text/event-stream.</source>
        <extracomment>%1: QString::fromUtf8(essence.left(80))</extracomment>
        <translation>摄像机发送的是 %1，而不是 text/event-stream。</translation>
    </message>
    <message>
        <source>Check the path in the address; when it is right, set acceptAnyContentType on the endpoint.</source>
        <translation>请检查地址中的路径；若路径正确，请为端点设置 acceptAnyContentType。</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has no header at all, or more than can be taken (100 of them, 256 KiB).</source>
        <translation>摄像机的答复没有任何 HTTP 头，或头过多（上限100个、256 KiB）。</translation>
    </message>
    <message>
        <source>Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint.</source>
        <translation>请让摄像机或其前面的网络代理减少 HTTP 头；若完全不发送，请为端点设置 acceptAnyContentType。</translation>
    </message>
    <message>
        <source>The camera sends response headers without an end.</source>
        <translation>摄像机发送的 HTTP 响应头没有结束。</translation>
    </message>
    <message>
        <source>Look what answers at this address; no camera should. Until it is mended, disable the endpoint.</source>
        <translation>请查看此地址上是什么在答复；摄像机不应如此。修复前请关闭该端点。</translation>
    </message>
    <message>
        <source>The stream is encoded (%1), although none was asked for.</source>
        <extracomment>%1: QString::fromUtf8(encoding.left(80))</extracomment>
        <translation>事件流经过编码（%1），但并未请求编码。</translation>
    </message>
    <message>
        <source>Switch compression off for this path in the camera or in the proxy before it.</source>
        <translation>请在摄像机或其前面的网络代理中关闭此路径的压缩。</translation>
    </message>
    <message>
        <source>The camera ended the stream.</source>
        <translation>摄像机结束了事件流。</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, look at the camera&apos;s log.</source>
        <translation>Runnel 会重新连接；若反复发生，请查看摄像机的日志。</translation>
    </message>
    <message>
        <source>Nothing listens at the camera&apos;s port.</source>
        <translation>摄像机的端口上没有服务在监听。</translation>
    </message>
    <message>
        <source>Check that the camera&apos;s service runs and that the port in the address is right.</source>
        <translation>请检查摄像机的服务是否运行，以及地址中的端口是否正确。</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the stream.</source>
        <translation>连接在传输中途断开。</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, check the network and the camera.</source>
        <translation>Runnel 会重新连接；若反复发生，请检查网络和摄像机。</translation>
    </message>
    <message>
        <source>The connection ended without an answer in HTTP.</source>
        <translation>连接结束，没有 HTTP 答复。</translation>
    </message>
    <message>
        <source>Check that the address has the right scheme (http or https) and port.</source>
        <translation>请检查地址中的协议（http 或 https）和端口是否正确。</translation>
    </message>
    <message>
        <source>The host name cannot be resolved.</source>
        <translation>主机名无法解析。</translation>
    </message>
    <message>
        <source>Check the name in the address and the name server.</source>
        <translation>请检查地址中的名称和域名服务器。</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>摄像机没有答复。</translation>
    </message>
    <message>
        <source>Check that it is switched on and that a firewall lets the port through.</source>
        <translation>请检查摄像机是否通电，以及防火墙是否放行该端口。</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>网络代理不允许连接通过：%1。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy.</source>
        <translation>请检查端点的网络代理。</translation>
    </message>
    <message>
        <source>What the camera sends is not HTTP: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>摄像机发送的不是 HTTP：%1。</translation>
    </message>
    <message>
        <source>Check that the port in the address is that of its web server.</source>
        <translation>请检查地址中的端口是否为其 Web 服务器端口。</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>摄像机无法到达：%1。</translation>
    </message>
    <message>
        <source>Check the network between here and the camera.</source>
        <translation>请检查本机与摄像机之间的网络。</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>连接失败：%1。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>TLS 握手失败：%1。</translation>
    </message>
    <message>
        <source>The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate.</source>
        <translation>摄像机在该端口必须支持 TLS 1.2或更高版本；请检查它是否要求客户端证书。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>该端口上的服务不支持 TLS（%1）。</translation>
    </message>
    <message>
        <source>Check the port; when the camera offers plain HTTP only, the address begins with http://.</source>
        <translation>请检查端口；若摄像机仅提供明文 HTTP，地址应以 http:// 开头。</translation>
    </message>
    <message>
        <source>The camera speaks only a TLS older than 1.2 (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>摄像机只支持低于1.2的 TLS（%1）。</translation>
    </message>
    <message>
        <source>Update the camera&apos;s firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can.</source>
        <translation>请更新摄像机固件或在其中开启 TLS 1.2；若无法做到，请在其前面加装支持的网关。</translation>
    </message>
    <message>
        <source>The camera refuses the client&apos;s certificate, or its want (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>摄像机拒绝客户端证书，或因缺少证书而拒绝（%1）。</translation>
    </message>
    <message>
        <source>Set a client certificate that the camera&apos;s authority signed (method Certificate with certificate and key).</source>
        <translation>请设置由摄像机的证书颁发机构签发的客户端证书（Certificate 方式，含证书和密钥）。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.expiryDate())</extracomment>
        <translation>%1 的证书已于%2过期。</translation>
    </message>
    <message>
        <source>Renew it on the camera; when its date is in the future, check this computer&apos;s clock.</source>
        <translation>请在摄像机上更新证书；若其日期尚未到，请检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.effectiveDate())</extracomment>
        <translation>%1 的证书自%2起才有效。</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the camera.</source>
        <translation>请检查本机和摄像机的时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for the host in the address.</source>
        <extracomment>%1: subject</extracomment>
        <translation>%1 的证书不是为地址中的主机签发的。</translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or pin the certificate.</source>
        <translation>请使用证书中的名称，或固定该证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>%1 的证书不受信任：%2。</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile to the authority that signed it, or pin it.</source>
        <translation>请将端点的 trust.caFile 设为签发该证书的机构，或固定该证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>%1 的证书被拒绝：%2。</translation>
    </message>
    <message>
        <source>Give the camera a valid certificate.</source>
        <translation>请为摄像机配备有效证书。</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one.</source>
        <translation>摄像机出示的证书与固定的不同。</translation>
    </message>
    <message>
        <source>Find out why it changed; when that is in order, pin the new one.</source>
        <translation>请查明更换原因；确认无误后固定新证书。</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>%1秒内未能连接。</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and that a firewall lets the port through.</source>
        <translation>请检查摄像机是否通电，以及防火墙是否放行该端口。</translation>
    </message>
    <message>
        <source>Not one byte came for %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>%1秒内未收到任何数据。</translation>
    </message>
    <message>
        <source>Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.</source>
        <translation>请检查摄像机和网络；若只是没有事件，请调大 idleTimeoutSeconds。</translation>
    </message>
    <message>
        <source>No %1 came for %2 s.</source>
        <extracomment>%1: QString::fromUtf8(type), %2: seconds(limit)</extracomment>
        <translation>%2秒内没有收到 %1。</translation>
    </message>
    <message>
        <source>The camera is connected but may not be watching; check its analytics.</source>
        <translation>摄像机已连接，但可能未在监视；请检查其分析功能。</translation>
    </message>
    <message>
        <source>The camera redirects to another server: %1.</source>
        <extracomment>%1: target.left(200)</extracomment>
        <translation>摄像机重定向到另一服务器：%1。</translation>
    </message>
    <message>
        <source>When that is right, set the endpoint&apos;s address to it.</source>
        <translation>若属正常，请将端点的地址设为该地址。</translation>
    </message>
    <message>
        <source>The camera redirects more than %1 times.</source>
        <extracomment>%1: limit</extracomment>
        <translation>摄像机重定向超过%1次。</translation>
    </message>
    <message>
        <source>The bearer token holds a line break.</source>
        <translation>bearer 令牌含有换行符。</translation>
    </message>
    <message>
        <source>Store the token alone, without a line break behind it.</source>
        <translation>请只存储令牌本身，末尾不带换行。</translation>
    </message>
    <message>
        <source>The header %1 cannot be set.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>HTTP 头 %1 无法设置。</translation>
    </message>
    <message>
        <source>Remove it: Runnel or the connection sets it.</source>
        <translation>请删除：它由 Runnel 或连接自行设置。</translation>
    </message>
    <message>
        <source>The header %1 holds a line break.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>HTTP 头 %1 含有换行符。</translation>
    </message>
    <message>
        <source>A header is one line; mend its value or the secret behind it.</source>
        <translation>HTTP 头只能是一行；请修正其值或所引用的机密信息。</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>地址不是 http 或 https URL。</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH.</source>
        <translation>请写作 http://HOST:PORT/PATH 或 https://HOST:PORT/PATH。</translation>
    </message>
    <message>
        <source>Credentials would go over plain HTTP, where everyone on the way can read them.</source>
        <translation>凭据将通过明文 HTTP 传输，途中任何人都能读取。</translation>
    </message>
    <message>
        <source>Use https, or consent with &quot;allowPlain&quot;: true in the endpoint&apos;s authentication.</source>
        <translation>请使用 https，或在端点的认证设置中用 &quot;allowPlain&quot;: true 表示同意。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: path</extracomment>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>Check that it exists and that the service&apos;s user may read it.</source>
        <translation>请检查文件是否存在，以及服务的用户能否读取。</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB.</source>
        <extracomment>%1: path</extracomment>
        <translation>文件 %1 大于4 MiB。</translation>
    </message>
    <message>
        <source>Put only the certificates that are needed into it.</source>
        <translation>请只放入所需的证书。</translation>
    </message>
    <message>
        <source>The client certificate is neither PEM nor PKCS#12 that the passphrase opens.</source>
        <translation>客户端证书既不是 PEM，也不是该密码短语能打开的 PKCS#12。</translation>
    </message>
    <message>
        <source>Check the certificate and its passphrase.</source>
        <translation>请检查证书及其密码短语。</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read.</source>
        <translation>客户端证书的私钥无法读取。</translation>
    </message>
    <message>
        <source>It must be PEM; when it is encrypted, set the passphrase too.</source>
        <translation>必须为 PEM 格式；若已加密，还需设置密码短语。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form.</source>
        <extracomment>%1: path</extracomment>
        <translation>CA 文件 %1 中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Name the file with the certificates to trust.</source>
        <translation>请指定包含受信任证书的文件。</translation>
    </message>
    <message>
        <source>The pin is not a SHA-256 fingerprint.</source>
        <translation>固定值不是 SHA-256 指纹。</translation>
    </message>
    <message>
        <source>Write it as sha256: and 64 hexadecimal digits.</source>
        <translation>请写作 sha256: 加64位十六进制数字。</translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation>此注释没有结尾</translation>
    </message>
    <message>
        <source>this { has no }</source>
        <translation>此 { 没有对应的 }</translation>
    </message>
    <message>
        <source>a block does not belong here: a variable file holds only lines of the form name = value</source>
        <translation>此处不能有块：变量文件只包含 名称 = 值 形式的行</translation>
    </message>
    <message>
        <source>a = is missing behind &quot;%1&quot;</source>
        <extracomment>%1: member.name</extracomment>
        <translation>&quot;%1&quot; 后缺少 =</translation>
    </message>
    <message>
        <source>the line should end here; values are literals, nothing is computed</source>
        <translation>此行应在此结束；值必须是字面量，不作计算</translation>
    </message>
    <message>
        <source>a name should stand here</source>
        <translation>此处应为名称</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>嵌套超过%1层</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>this [ has no ]</source>
        <translation>此 [ 没有对应的 ]</translation>
    </message>
    <message>
        <source>a comma or ] is missing here</source>
        <translation>此处缺少逗号或 ]</translation>
    </message>
    <message>
        <source>this number has no end</source>
        <translation>此数字没有结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be computed; write its value here, in quotes when it is a text</source>
        <extracomment>%1: word.left(64)</extracomment>
        <translation>&quot;%1&quot; 需要计算；请在此直接写值，文本要加引号</translation>
    </message>
    <message>
        <source>this text has no closing quotes</source>
        <translation>此文本缺少结尾引号</translation>
    </message>
    <message>
        <source>%1{ would have to be computed; a variable file holds literal values only</source>
        <extracomment>%1: QLatin1Char(c)</extracomment>
        <translation>%1{ 需要计算；变量文件只能包含字面值</translation>
    </message>
    <message>
        <source>this is no escape of a text: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</source>
        <translation>这不是文本转义；可用：\n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</translation>
    </message>
    <message>
        <source>a name should follow &lt;&lt;</source>
        <translation>&lt;&lt; 后应为名称</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>此行应在此结束</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; that would end this text is missing</source>
        <extracomment>%1: mark.left(64)</extracomment>
        <translation>缺少用于结束此文本的行 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>${ would have to be computed; a variable file holds literal values only</source>
        <translation>${ 需要计算；变量文件只能包含字面值</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>文件大于16 MiB</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>文件不是 UTF-8</translation>
    </message>
    <message>
        <source>%1: not carried over: %2.</source>
        <extracomment>%1: members.path(), %2: left.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1：未导入：%2。</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; lies in Azure. Store it here: runnel secret set %1</source>
        <extracomment>%1: name</extracomment>
        <translation>机密信息 &quot;%1&quot; 存放在 Azure 中。请在此存储：runnel secret set %1</translation>
    </message>
    <message>
        <source>%1: put the intermediate certificates behind the certificate itself.</source>
        <extracomment>%1: certificate.path()</extracomment>
        <translation>%1：请将中间证书放在证书本身之后。</translation>
    </message>
    <message>
        <source>%1 is no JSON object and was left out.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 不是 JSON 对象，已略过。</translation>
    </message>
    <message>
        <source>%1: the trust list &quot;%2&quot; lies in Azure. Save its certificates as a file and name it as trust.caFile.</source>
        <extracomment>%1: trust.path(), %2: list</extracomment>
        <translation>%1：信任列表 &quot;%2&quot; 存放在 Azure 中。请将其中的证书保存为文件，并设为 trust.caFile。</translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which is no event stream; left out.</source>
        <extracomment>%1: one.path(), %2: type</extracomment>
        <translation>%1 的类型为 &quot;%2&quot;，不是事件流；已略过。</translation>
    </message>
    <message>
        <source>%1 goes to &quot;%2&quot;; Runnel knows only Mqtt.</source>
        <extracomment>%1: one.path(), %2: target</extracomment>
        <translation>%1 的目标是 &quot;%2&quot;；Runnel 只支持 Mqtt。</translation>
    </message>
    <message>
        <source>%1 refers to no device; name its deviceRef.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 未引用设备；请填写其 deviceRef。</translation>
    </message>
    <message>
        <source>%1: the broker&apos;s CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1：代理服务器的 CA 存放在集群中。请将其保存为文件，并设为 mqtt.tls.caFile。</translation>
    </message>
    <message>
        <source>%1: a service account&apos;s token counts only in the cluster; set mqtt.authentication.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1：服务账户的令牌只在集群内有效；请设置 mqtt.authentication。</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>资产 %1</translation>
    </message>
    <message>
        <source>The file switches its SSE connector off; here the cameras are on.</source>
        <translation>该文件关闭了其 SSE 连接器；此处的摄像机为开启状态。</translation>
    </message>
    <message>
        <source>this is no variable file: an object should stand here</source>
        <translation>这不是变量文件：此处应为对象</translation>
    </message>
    <message>
        <source>there are no namespaced_devices in this file</source>
        <translation>此文件中没有 namespaced_devices</translation>
    </message>
    <message>
        <source>No broker is set up.</source>
        <translation>尚未设置代理服务器。</translation>
    </message>
    <message>
        <source>Name it in the panel under Set up, or as mqtt.host in the configuration.</source>
        <translation>请在面板的“设置”中指定，或在配置中设置 mqtt.host。</translation>
    </message>
    <message>
        <source>the name service does not answer</source>
        <translation>域名解析服务没有答复</translation>
    </message>
    <message>
        <source>What listens at %1:%2 does not answer the TLS handshake.</source>
        <extracomment>%1: host, %2: QString::number(port)</extracomment>
        <translation>%1:%2 上的服务未答复 TLS 握手。</translation>
    </message>
    <message>
        <source>Check that the port is the one for TLS, and that the broker is healthy.</source>
        <translation>请检查该端口是否为 TLS 端口，以及代理服务器是否正常。</translation>
    </message>
    <message>
        <source>The broker did not acknowledge the test message in time.</source>
        <translation>代理服务器未及时确认测试消息。</translation>
    </message>
    <message>
        <source>This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel.</source>
        <extracomment>%1: report.clientId, %2: report.ownClientId</extracomment>
        <translation>本测试以 %1 连接，以免把正在运行的连接踢下线；只允许 %2 的代理服务器会拒绝测试，但不会拒绝 Runnel。</translation>
    </message>
    <message>
        <source>Let this user, or the client %1, publish to %2 in the broker&apos;s access rules, or test with a topic of a route.</source>
        <extracomment>%1: report.clientId, %2: topicOf(report)</extracomment>
        <translation>请在代理服务器的访问规则中允许此用户或客户端 %1 向 %2 发布，或用某条路由的主题测试。</translation>
    </message>
    <message>
        <source>Test with another topic.</source>
        <translation>请换一个主题测试。</translation>
    </message>
    <message>
        <source>With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>使用 MQTT 3.1.1时，代理服务器拒绝消息就会断开连接：请检查其对 %1 的访问规则；详情见其日志。</translation>
    </message>
    <message>
        <source>MQTT 3.1.1 acknowledges also what the broker&apos;s rules throw away, and the message did not come back.</source>
        <translation>MQTT 3.1.1对代理服务器按规则丢弃的消息也会确认，而该消息没有返回。</translation>
    </message>
    <message>
        <source>Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker&apos;s access rules.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>请用自己的订阅端查看消息是否到达 %1；若没有，请在代理服务器的访问规则中放行。</translation>
    </message>
    <message>
        <source>The topic of the test message cannot be used: %1.</source>
        <extracomment>%1: request.topic.isEmpty()?QStringLiteral(&quot;it is empty&quot;):error.</extracomment>
        <translation>测试消息的主题无法使用：%1。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>主题为空</translation>
    </message>
    <message>
        <source>There is no room for %1 (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>没有存放 %1 的空间（%2）。</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>请腾出空间，或另选位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>%1 无法写入（%2）。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>The support bundle could not be packed.</source>
        <translation>支持文件无法打包。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请上报此问题。</translation>
    </message>
    <message>
        <source>Open files, at most</source>
        <translation>最多可打开文件数</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <extracomment>%1: escapedForDisplay(path)</extracomment>
        <translation>%1：不存在</translation>
    </message>
    <message>
        <source>%1 %2 uid %3 gid %4 %5 %6</source>
        <extracomment>%1: found.st_mode&amp;07777, %2: 4, %3: 8, %4: QLatin1Char(&apos;0&apos;), %5: qint64(found.st_size), %6: 12</extracomment>
        <translation>%1 %2 uid %3 gid %4 %5 %6</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <extracomment>%1: code</extracomment>
        <translation>无法打开（%1）</translation>
    </message>
    <message>
        <source>rights, bytes, owner, changed, path</source>
        <translation>权限，字节数，所有者，更改时间，路径</translation>
    </message>
    <message>
        <source>no configuration file</source>
        <translation>没有配置文件</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以及更多</translation>
    </message>
    <message>
        <source>versions of the databases&apos; tables</source>
        <translation>数据库表的版本</translation>
    </message>
    <message>
        <source>file system of the state: %1, %2 of %3 free%4</source>
        <extracomment>%1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(&quot;, read-only&quot;):QString()</extracomment>
        <translation>状态目录的文件系统：%1，可用%2，共%3%4</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1，只读</translation>
    </message>
    <message>
        <source>Too many sign in at once.</source>
        <translation>同时登录的人过多。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>Only an engineer may change who signs in.</source>
        <translation>只有工程师可以更改登录人员。</translation>
    </message>
    <message>
        <source>Too much waits for an answer.</source>
        <translation>等待答复的请求过多。</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>PIN 错误次数过多。</translation>
    </message>
    <message>
        <source>Wait %1 s, or let an engineer unlock this person.</source>
        <extracomment>%1: seconds.count()</extracomment>
        <translation>请等待%1秒，或由工程师解锁此人。</translation>
    </message>
    <message>
        <source>The list of people is in use, or its directory cannot be written.</source>
        <translation>人员名单正在使用，或其目录无法写入。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>没有此姓名的人员。</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>PIN 错误。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The one before it counts again.</source>
        <translation>恢复使用此前的名单。</translation>
    </message>
    <message>
        <source>It is begun anew.</source>
        <translation>已重新建立名单。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>请重新查看名单。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另选姓名。</translation>
    </message>
    <message>
        <source>Somebody new needs a PIN.</source>
        <translation>新人员需要 PIN。</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>请设置。</translation>
    </message>
    <message>
        <source>There are too many people.</source>
        <translation>人员过多。</translation>
    </message>
    <message>
        <source>Remove somebody who has left.</source>
        <translation>请删除已离开的人员。</translation>
    </message>
    <message>
        <source>This is the last engineer. Without one, anybody at the panel may change everything.</source>
        <translation>这是最后一名工程师。没有工程师，面板前的任何人都可更改一切。</translation>
    </message>
    <message>
        <source>Set up another engineer first, or confirm it.</source>
        <translation>请先设置另一名工程师，或确认此操作。</translation>
    </message>
    <message>
        <source>There is no engineer yet, so anybody may change everything.</source>
        <translation>尚无工程师，任何人都可更改一切。</translation>
    </message>
    <message>
        <source>Set up an engineer first.</source>
        <translation>请先设置一名工程师。</translation>
    </message>
    <message>
        <source>The list of people cannot be used (%1: %2); nobody can sign in.</source>
        <extracomment>%1: QFileInfo(path).fileName(), %2: why</extracomment>
        <translation>人员名单无法使用（%1：%2）；无人能登录。</translation>
    </message>
    <message>
        <source>Whoever administers this machine sets it up again: runnel people set NAME engineer.</source>
        <translation>请由本机管理员重新设置：runnel people set NAME engineer。</translation>
    </message>
    <message>
        <source>The list of people cannot be written (%1: %2).</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>人员名单无法写入（%1：%2）。</translation>
    </message>
    <message>
        <source>Check the permissions of the state directory and the space on its disk.</source>
        <translation>请检查状态目录的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>it is gone, and an older one is there</source>
        <translation>文件已丢失，但有较旧的文件</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>its group or others may read or write it</source>
        <translation>文件所属组或其他用户可读取或写入</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>another version of Runnel wrote it</source>
        <translation>由其他版本的 Runnel 写入</translation>
    </message>
    <message>
        <source>A name has to be there, and begins and ends with no space.</source>
        <translation>姓名必填，首尾不能有空格。</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <extracomment>%1: Person::longestName</extracomment>
        <translation>姓名最多%1个字符。</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen.</source>
        <translation>姓名含有不可见字符。</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <extracomment>%1: fewestDigits, %2: mostDigits</extracomment>
        <translation>PIN 为%1到%2位数字。</translation>
    </message>
    <message>
        <source>a unit has at most %1 characters</source>
        <extracomment>%1: longest</extracomment>
        <translation>单位最多%1个字符</translation>
    </message>
    <message>
        <source>a unit must not contain control characters</source>
        <translation>单位不得包含控制字符</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>过旧</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>暂无信息</translation>
    </message>
    <message>
        <source>Heartbeat %1 ago</source>
        <translation>心跳在%1前</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>最近事件在%1前</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Analytics: not known now</source>
        <translation>分析：目前未知</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>The camera says that it does not look.</source>
        <translation>摄像机报告其未在监视。</translation>
    </message>
    <message>
        <source>Switch its analytics on, at the camera.</source>
        <translation>请在摄像机上开启其分析功能。</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1事件/秒</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>无事件</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>收%1 · 发%2</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>重连%1</translation>
    </message>
    <message>
        <source>%1 received, %2 delivered</source>
        <translation>收到%1，投递%2</translation>
    </message>
    <message>
        <source>reconnects: %1</source>
        <translation>重连：%1</translation>
    </message>
    <message>
        <source>nothing delivered lately</source>
        <translation>近期无投递</translation>
    </message>
    <message>
        <source>half within %1, 99 % within %2</source>
        <translation>50%在%1内，99%在%2内</translation>
    </message>
    <message>
        <source>Runnel&apos;s own</source>
        <translation>Runnel 自身</translation>
    </message>
    <message>
        <source>the camera&apos;s</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>good for %1, until %2</source>
        <translation>还有%1到期，有效期至%2</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>已于%1过期</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>no route takes it</source>
        <translation>没有路由接收</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1及另外%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Payload %1; topic %2</source>
        <translation>有效载荷 %1；主题 %2</translation>
    </message>
    <message>
        <source>Acknowledged by the broker after %1</source>
        <translation>代理服务器在%1后确认</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>没有路由接收</translation>
    </message>
    <message>
        <source>Waiting for the broker&apos;s acknowledgement</source>
        <translation>等待代理服务器确认</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>接收时间：%1</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>摄像机：%1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>端点：%1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>At the broker: %1</source>
        <translation>代理服务器：%1</translation>
    </message>
    <message>
        <source>Payload: %1</source>
        <translation>有效载荷：%1</translation>
    </message>
    <message>
        <source>Payload: the first %1 of %2</source>
        <translation>有效载荷：%2中的前%1</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Shift handover</source>
        <translation>班次交接</translation>
    </message>
    <message>
        <source>Shift handover: %1</source>
        <translation>班次交接：%1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3). Made on %4 by %5.</source>
        <translation>%1至%2（%3）。%5于%4制作。</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2至%3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Handed over by: name, time, signature</source>
        <translation>交班人：姓名、时间、签名</translation>
    </message>
    <message>
        <source>Taken over by: name, time, signature</source>
        <translation>接班人：姓名、时间、签名</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1之前</translation>
    </message>
    <message>
        <source>Not listed, because there are too many: %1. The journal has them all.</source>
        <translation>数量过多，未列出：%1。日志中有全部记录。</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>班次结束时的状态</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>搁置至%1</translation>
    </message>
    <message>
        <source>Not over at the end of the shift</source>
        <translation>班次结束时未结束</translation>
    </message>
    <message>
        <source>No alarm: everything was over and acknowledged.</source>
        <translation>无报警：全部已结束并已确认。</translation>
    </message>
    <message>
        <source>Alarms of the shift that are over</source>
        <translation>本班次中已结束的报警</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Leak alarms raised, priority %1</source>
        <translation>触发的泄漏报警，优先级%1</translation>
    </message>
    <message>
        <source>Alarms of the connector raised</source>
        <translation>触发的连接器报警</translation>
    </message>
    <message>
        <source>Outages begun</source>
        <translation>发生的中断</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>No panel was open</source>
        <translation>没有打开的面板</translation>
    </message>
    <message>
        <source>Nobody had signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>%1, panel locked</source>
        <translation>%1，面板已锁定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Somebody else signed in</source>
        <translation>由他人登录</translation>
    </message>
    <message>
        <source>Nobody touched the panel; it locked</source>
        <translation>面板无人操作，已锁定</translation>
    </message>
    <message>
        <source>The panel was closed</source>
        <translation>面板已关闭</translation>
    </message>
    <message>
        <source>Cut off; nobody knows since when, at the latest %1</source>
        <translation>意外中断；时间不明，最迟%1</translation>
    </message>
    <message>
        <source>Who was watching</source>
        <translation>值守人员</translation>
    </message>
    <message>
        <source>Nobody wrote down who was at the panel.</source>
        <translation>没有记录谁在面板前。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Wrong PINs: %1</source>
        <translation>PIN 错误次数：%1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已执行的操作</translation>
    </message>
    <message>
        <source>Nobody acknowledged, shelved or closed anything.</source>
        <translation>无人确认、搁置或关闭任何报警。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Still shelved, until %1</source>
        <translation>仍搁置，至%1</translation>
    </message>
    <message>
        <source>Still shelved</source>
        <translation>仍搁置</translation>
    </message>
    <message>
        <source>Nothing was shelved.</source>
        <translation>没有搁置任何报警。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outages of streams and broker</source>
        <translation>事件流和代理服务器的中断</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. Shorter outages are not listed.</source>
        <translation>时间以报警为准：事件流中断%1秒后、代理服务器中断%2秒后计入。更短的中断不列出。</translation>
    </message>
</context>
<context>
    <name>JournalCells</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2. Priority %3, %4, %5.</source>
        <translation>%1：%2。优先级%3，%4，%5。</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>操作人：%1。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>%1 by %2. Priority %3; before: %4; after: %5.</source>
        <translation>%1，操作人：%2。优先级%3；之前：%4；之后：%5。</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>摄像机：%1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>标识：%1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Wind from %1</source>
        <translation>%1风</translation>
    </message>
    <message>
        <source>No camera on the map</source>
        <translation>地图上没有摄像机</translation>
    </message>
    <message>
        <source>No cameras are configured.</source>
        <translation>尚未配置摄像机。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) have no position.</source>
        <translation>
            <numerusform>%n台摄像机没有位置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n个无位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>东北</translation>
    </message>
    <message>
        <source>E</source>
        <translation>东</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>东南</translation>
    </message>
    <message>
        <source>S</source>
        <translation>南</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>西南</translation>
    </message>
    <message>
        <source>W</source>
        <translation>西</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>西北</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>摄像机 %1</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级%1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1</source>
        <translation>%1条报警，其中优先级1的%2条</translation>
    </message>
    <message>
        <source>out of sight to the %1</source>
        <translation>视野外，%1侧</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>无位置</translation>
    </message>
</context>
<context>
    <name>MapCameras</name>
    <message>
        <source>stale %1</source>
        <translation>数据过期%1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>连接中%1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>故障%1</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>无信号%1</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>尚未收到任何数据</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>analytics off</source>
        <translation>分析已关闭</translation>
    </message>
    <message>
        <source>analytics off since %1</source>
        <translation>分析已关闭，自%1起</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首个字节</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>首个事件</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>works, but look</source>
        <translation>可用，请留意</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>A quiet camera may take a while.</source>
        <translation>事件少的摄像机可能需要等一会儿。</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口%1</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · 有效期至%2</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 every %2 s: missing three makes the camera stale.</source>
        <translation>%1 每%2秒一次：连续缺失三次，摄像机即为数据过期。</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose whom to trust</source>
        <translation>选择信任对象</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>固定此证书</translation>
    </message>
    <message>
        <source>Accept any content type</source>
        <translation>接受任何内容类型</translation>
    </message>
    <message>
        <source>Send it unencrypted</source>
        <translation>不加密发送</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>使用 https://</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutFacts</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The configuration before</source>
        <translation>上一版配置</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Alarm journal</source>
        <translation>报警日志</translation>
    </message>
    <message>
        <source>Log, in the system&apos;s journal</source>
        <translation>运行日志（在系统日志中）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Runnel %1</source>
        <translation>Runnel %1</translation>
    </message>
    <message>
        <source>The source is under the Apache licence 2.0. This program links Qt Charts, so the program as it was built is distributed under the GPL, version 3. Both texts, and the notices of all libraries, are above.</source>
        <translation>源代码采用 Apache 许可证2.0。本程序链接了 Qt Charts，因此编译后的程序按 GPL 第3版分发。两份许可证全文及所有库的声明见上方。</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>文件位置</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>内存占用</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutView</name>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
</context>
<context>
    <name>Runnel::ActionSheet</name>
    <message>
        <source>Choose how long.</source>
        <translation>请选择时长。</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>必须填写原因。</translation>
    </message>
    <message>
        <source>Back by itself at %1.</source>
        <translation>%1自动恢复。</translation>
    </message>
    <message>
        <source>A new report raises it again.</source>
        <translation>再次上报时会重新触发。</translation>
    </message>
    <message>
        <source>It stays out until an engineer puts it back.</source>
        <translation>保持停用，直到工程师恢复使用。</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>多长时间？</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1小时</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4小时</translation>
    </message>
    <message>
        <source>Shift end %1</source>
        <translation>班次结束 %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close this alarm</source>
        <translation>关闭此报警</translation>
    </message>
    <message>
        <source>CLOSE IT</source>
        <translation>关闭报警</translation>
    </message>
    <message>
        <source>No leak found</source>
        <translation>未发现泄漏</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>False report</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Camera in repair</source>
        <translation>摄像机维修中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>频繁报警</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>搁置此报警</translation>
    </message>
    <message>
        <source>SHELVE IT</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Known, in repair</source>
        <translation>已知，维修中</translation>
    </message>
</context>
<context>
    <name>Runnel::AddCamera</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>只有工程师可以更改设置。</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>未保存。%1 %2</translation>
    </message>
    <message>
        <source>There is no broker yet: the events have nowhere to go. Set it up, then save.</source>
        <translation>尚无代理服务器：事件无处可送。请先设置，再保存。</translation>
    </message>
    <message>
        <source>The secret would travel unencrypted: use https://, or consent to it.</source>
        <translation>机密信息将不加密传输：请使用 https://，或表示同意。</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>缺少内容：%1</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>尚不能保存。%1：%2</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>It can be saved all the same: the connector keeps trying.</source>
        <translation>仍可保存：连接器会持续重试。</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>到最后一步才会保存。</translation>
    </message>
    <message>
        <source>Next: sign in and trust</source>
        <translation>下一步：登录和信任</translation>
    </message>
    <message>
        <source>Next: events and topics</source>
        <translation>下一步：事件和主题</translation>
    </message>
    <message>
        <source>Next: place on the map</source>
        <translation>下一步：地图位置</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存并连接</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一台</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>显示所有摄像机</translation>
    </message>
    <message>
        <source>Set up the broker</source>
        <translation>设置代理服务器</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 已保存</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmActions</name>
    <message>
        <source>This alarm is over. Nothing needs to be done.</source>
        <translation>此报警已结束。无需操作。</translation>
    </message>
    <message>
        <source>Waiting for the connector…</source>
        <translation>正在等待连接器……</translation>
    </message>
    <message>
        <source>Only an operator may act. Sign in as operator.</source>
        <translation>只有操作员可以操作。请以操作员身份登录。</translation>
    </message>
    <message>
        <source>Only an engineer may put it back. Sign in as engineer.</source>
        <translation>只有工程师可以恢复使用。请以工程师身份登录。</translation>
    </message>
    <message>
        <source>Suppressed by design; it comes back by itself.</source>
        <translation>按设计抑制；会自动恢复。</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>ACKNOWLEDGE</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge: you have seen it. Key A</source>
        <translation>确认：表示已看到。按键 A</translation>
    </message>
    <message>
        <source>SHELVE</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set aside for a time, with a reason. Key S</source>
        <translation>搁置一段时间，需填写原因。按键 S</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is over by your judgement, with a note. Key C</source>
        <translation>由操作员判定已结束，需填写备注。按键 C</translation>
    </message>
    <message>
        <source>UNSHELVE</source>
        <translation>取消搁置</translation>
    </message>
    <message>
        <source>Back into the list, acknowledged by you.</source>
        <translation>放回列表，并以本人名义确认。</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>PUT BACK INTO SERVICE</source>
        <translation>恢复使用</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmDetail</name>
    <message>
        <source>Another alarm, %1: %2</source>
        <translation>另一条报警，%1：%2</translation>
    </message>
    <message>
        <source>Detail of the selected alarm</source>
        <translation>所选报警的详情</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>未选择报警</translation>
    </message>
    <message>
        <source>Touch an alarm in the list or on the map: here you will see where it is, how it goes and what can be done.</source>
        <translation>请在列表或地图上点选报警：此处将显示其位置、变化情况和可执行的操作。</translation>
    </message>
    <message>
        <source>Flow, last %1 min</source>
        <translation>流量，最近%1分钟</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmHeading</name>
    <message>
        <source>Over since %1</source>
        <translation>自%1起已结束</translation>
    </message>
    <message>
        <source>%1 · last %2 ago</source>
        <translation>%1 · 最近一次在%2前</translation>
    </message>
    <message>
        <source>%1 · cleared %2 ago</source>
        <translation>%1 · %2前已恢复</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>优先级%1：%2</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmSection</name>
    <message>
        <source>Over after (s)</source>
        <translation>结束延时（秒）</translation>
    </message>
    <message>
        <source>A leak that was not reported for so long, while its camera was watching, is over.</source>
        <translation>摄像机正在监视而超过此时间未再上报的泄漏，视为已结束。</translation>
    </message>
    <message>
        <source>One place (m)</source>
        <translation>同一位置（米）</translation>
    </message>
    <message>
        <source>Reports that are nearer than this are one alarm.</source>
        <translation>相距小于此值的上报归为同一条报警。</translation>
    </message>
    <message>
        <source>Which alarm has which priority</source>
        <translation>哪些报警对应哪个优先级</translation>
    </message>
    <message>
        <source>The rows are asked from above: the first whose conditions all hold gives the priority. Numbers are compared as the camera sends them. A report without the number that a row asks for does not meet that row.</source>
        <translation>自上而下逐行检查：第一个条件全部满足的行决定优先级。数值按摄像机发送的原值比较。上报中若没有某行所需的数值，则不满足该行。</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTable</name>
    <message numerus="yes">
        <source>%n newer · show</source>
        <translation>
            <numerusform>%n条新报警 · 显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer alarms, the worst of priority %1. Show them.</source>
        <translation>
            <numerusform>%n条新报警，最高优先级%1。显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms, all below these in rank.</source>
        <translation>
            <numerusform>另有%n条报警，级别均低于以上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Arrow keys select an alarm; Return opens and closes the alarms of one camera.</source>
        <translation>方向键选择报警；回车键展开或收起同一摄像机的报警。</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTimeline</name>
    <message>
        <source>The journal does not answer.</source>
        <translation>日志没有答复。</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>正在读取日志……</translation>
    </message>
    <message>
        <source>The journal has nothing on it.</source>
        <translation>日志中没有相关记录。</translation>
    </message>
    <message>
        <source>The newest lines; the page of the journal has them all.</source>
        <translation>仅显示最新记录；日志页有全部记录。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Runnel::AttributesSection</name>
    <message>
        <source>Name for people</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Attributes of the device</source>
        <translation>设备的属性</translation>
    </message>
    <message>
        <source>Free text. The place is set on the map.</source>
        <translation>自由文本。位置在地图上设置。</translation>
    </message>
    <message>
        <source>Attributes of the asset</source>
        <translation>资产的属性</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <source>Profile of its alarms</source>
        <translation>报警模板</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first.</source>
        <translation>尚无摄像机。请先添加一台。</translation>
    </message>
    <message>
        <source>none; such as %1</source>
        <translation>无；例如 %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>风速</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where an event brings no unit of its own, this one stands beside its number. Nothing is converted.</source>
        <translation>事件未自带单位时，数值旁显示此单位。不作换算。</translation>
    </message>
</context>
<context>
    <name>Runnel::Banner</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>All alarms are acknowledged: %1</source>
        <translation>所有报警均已确认：%1</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (Ctrl+K)</source>
        <translation>确认此报警（Ctrl+K）</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置/停用</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>最近10分钟</translation>
    </message>
    <message>
        <source>SILENCE</source>
        <translation>消音</translation>
    </message>
    <message>
        <source>NO SOUND</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Silences the sound, acknowledges nothing (Ctrl+M)</source>
        <translation>仅消音，不确认任何报警（Ctrl+M）</translation>
    </message>
    <message>
        <source>For operators: sign in at the foot (Ctrl+L).</source>
        <translation>仅限操作员：请在窗口底部登录（Ctrl+L）。</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerForm</name>
    <message>
        <source>Without signing in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Broker&apos;s address</source>
        <translation>代理服务器地址</translation>
    </message>
    <message>
        <source>Name or IP address. A pasted URL such as mqtts://user@host:8883 fills in everything.</source>
        <translation>名称或 IP 地址。粘贴 mqtts://user@host:8883 这样的 URL 会自动填好各项。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port is then 8883 unless another one stands above.</source>
        <translation>端口将为8883，除非上方填了其他端口。</translation>
    </message>
    <message>
        <source>Trusted authority (CA file)</source>
        <translation>受信任的证书颁发机构（CA 文件）</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer trusts. A plant&apos;s own authority needs its file here.</source>
        <translation>留空：使用本机信任的证书颁发机构。工厂自有的证书颁发机构需在此指定文件。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Send the password unencrypted</source>
        <translation>不加密发送密码</translation>
    </message>
    <message>
        <source>Everybody on the way to the broker can read it, and sign in with it. Better: switch TLS on.</source>
        <translation>到代理服务器途中的任何人都能读取密码并用它登录。建议：开启 TLS。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A file in PEM with its chain, or PKCS#12. The connection must be encrypted.</source>
        <translation>含证书链的 PEM 文件或 PKCS#12 文件。连接必须加密。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>In PEM. Not needed with PKCS#12.</source>
        <translation>PEM 格式。使用 PKCS#12 时不需要。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>密钥的密码短语</translation>
    </message>
    <message>
        <source>Only for a key that has one.</source>
        <translation>仅当密钥设有密码短语时填写。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>更多……</translation>
    </message>
    <message>
        <source>Less about the broker</source>
        <translation>收起代理服务器选项</translation>
    </message>
    <message>
        <source>More about the broker</source>
        <translation>更多代理服务器选项</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerMore</name>
    <message>
        <source>5.0, else 3.1.1</source>
        <translation>5.0，否则3.1.1</translation>
    </message>
    <message>
        <source>Only MQTT 5.0</source>
        <translation>仅 MQTT 5.0</translation>
    </message>
    <message>
        <source>Only MQTT 3.1.1</source>
        <translation>仅 MQTT 3.1.1</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>The name by which the broker knows this connector. A broker keeps one connection for each id: a second program with the same id throws the first one out, so every connector needs its own.</source>
        <translation>代理服务器据此名称识别本连接器。同一 ID 只保留一个连接：使用相同 ID 的第二个程序会把前一个踢下线，因此每个连接器需要各自的 ID。</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>MQTT 版本</translation>
    </message>
    <message>
        <source>Status topic</source>
        <translation>状态主题</translation>
    </message>
    <message>
        <source>Where Runnel tells, retained, how it is; {instance} and {site} are filled in.</source>
        <translation>Runnel 在此以保留消息报告自身状态；{instance} 和 {site} 会自动填入。</translation>
    </message>
    <message>
        <source>Keep alive, in seconds</source>
        <translation>保活时间（秒）</translation>
    </message>
    <message>
        <source>How soon a dead connection is noticed.</source>
        <translation>决定多快发现连接失效。</translation>
    </message>
    <message>
        <source>Session expiry, in seconds</source>
        <translation>会话过期时间（秒）</translation>
    </message>
    <message>
        <source>How long the broker remembers an absent Runnel.</source>
        <translation>Runnel 断开后代理服务器保留其会话的时间。</translation>
    </message>
    <message>
        <source>Unacknowledged messages at most</source>
        <translation>未确认消息上限</translation>
    </message>
    <message>
        <source>Never more than the broker allows.</source>
        <translation>不会超过代理服务器允许的数量。</translation>
    </message>
    <message>
        <source>Client certificate of the TLS layer</source>
        <translation>TLS 层的客户端证书</translation>
    </message>
    <message>
        <source>For a broker that wants one beside a password.</source>
        <translation>用于除密码外还要求证书的代理服务器。</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>其私钥</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>该密钥的密码短语</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerState</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口%2</translation>
    </message>
    <message>
        <source>%1 · client id %2</source>
        <translation>%1 · 客户端 ID %2</translation>
    </message>
    <message>
        <source>%1 · client id %2 · MQTT %3 · since %4</source>
        <translation>%1 · 客户端 ID %2 · MQTT %3 · 自%4起</translation>
    </message>
    <message>
        <source>Two programs connect with the client id %1, and the broker lets only one in: each throws the other out, and nothing gets through. Find the second one, perhaps an old installation or a copied configuration, and stop it; or give this connector a client id of its own. Runnel tries ever more rarely until then.</source>
        <translation>两个程序使用同一客户端 ID %1 连接，而代理服务器只允许一个：双方互相踢下线，任何数据都无法送达。请找出另一个程序（可能是旧安装或复制的配置）并停止它；或为本连接器设置单独的客户端 ID。在此之前，Runnel 的重试间隔会越来越长。</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>正在等待连接器……</translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>尚未设置代理服务器。</translation>
    </message>
    <message>
        <source>Change the client id</source>
        <translation>更改客户端 ID</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestCard</name>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Topic of the test message</source>
        <translation>测试消息的主题</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>只有工程师可以测试连接。</translation>
    </message>
    <message>
        <source>First mend what is marked in the fields.</source>
        <translation>请先修正标出的字段。</translation>
    </message>
    <message>
        <source>Tests what stands in the fields, saved or not, as %1-test: the running connection is not disturbed. It publishes one message, not retained.</source>
        <translation>按当前填写的内容测试（无论是否已保存），以 %1-test 连接：不影响正在运行的连接。发布一条不保留的消息。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The fields have changed since this test.</source>
        <translation>此次测试后，字段已更改。</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1字节</translation>
    </message>
    <message>
        <source>What the broker grants</source>
        <translation>代理服务器的许可</translation>
    </message>
    <message>
        <source>Unacknowledged messages</source>
        <translation>未确认消息数</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大消息</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>服务质量</translation>
    </message>
    <message>
        <source>only 0: deliveries are not acknowledged</source>
        <translation>仅0：投递不会得到确认</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最高%1</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>保留消息</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>保活时间</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>Client id given by the broker</source>
        <translation>代理服务器分配的客户端 ID</translation>
    </message>
    <message>
        <source>Certificates that the broker shows</source>
        <translation>代理服务器出示的证书</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
</context>
<context>
    <name>Runnel::BundleView</name>
    <message>
        <source>Written: %1, %2. Only you can read it.</source>
        <translation>已写入：%1，%2。仅当前用户可读取。</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>正在收集……</translation>
    </message>
    <message>
        <source>%1, goes in</source>
        <translation>%1，包含</translation>
    </message>
    <message>
        <source>%1, stays out</source>
        <translation>%1，不包含</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>选择文件保存位置</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入……</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation>版本和系统</translation>
    </message>
    <message>
        <source>Status and faults</source>
        <translation>状态和故障</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>配置的问题</translation>
    </message>
    <message>
        <source>Files, names and sizes only</source>
        <translation>文件（仅名称和大小）</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>近期运行日志</translation>
    </message>
    <message>
        <source>Picture of the panel</source>
        <translation>面板截图</translation>
    </message>
    <message>
        <source>A file for whoever helps you from afar. Passwords, tokens, keys, header values, events and people are not in it; names of hosts and users are. Look at each part, and leave out what you do not want to give away.</source>
        <translation>供远程协助人员使用的文件。不含密码、令牌、密钥、HTTP 头的值、事件和人员；含主机名和用户名。请逐项查看，去掉不愿提供的内容。</translation>
    </message>
    <message>
        <source>Only an engineer can write a support file.</source>
        <translation>只有工程师可以生成支持文件。</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>文件的组成部分</translation>
    </message>
    <message>
        <source>What is in this part</source>
        <translation>此部分的内容</translation>
    </message>
    <message>
        <source>Put this part into the file</source>
        <translation>将此部分放入文件</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写入到</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览……</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>生成文件</translation>
    </message>
</context>
<context>
    <name>Runnel::CalibrationPage</name>
    <message>
        <source>Take a camera&apos;s position</source>
        <translation>取用摄像机的位置</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>正在读取厂区平面图。</translation>
    </message>
    <message>
        <source>The points are not saved. Press Back again to give them up.</source>
        <translation>各点尚未保存。再按一次“返回”即放弃。</translation>
    </message>
    <message>
        <source>Type or paste the position of each point, or take a camera&apos;s.</source>
        <translation>请输入或粘贴每个点的位置，或取用某台摄像机的位置。</translation>
    </message>
    <message>
        <source>Placed by the world file %1. Points that you set count before it.</source>
        <translation>已按坐标文件 %1 定位。自行设置的点优先。</translation>
    </message>
    <message>
        <source>Tap a place on the plan of which you know the position. Two are needed, three are better.</source>
        <translation>请在平面图上点按已知位置的地点。至少两点，三点更好。</translation>
    </message>
    <message>
        <source>A third point, not in a line with these, shows how good they are.</source>
        <translation>再加一个不与现有两点共线的第三点，可检验精度。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Saved beside the plan.</source>
        <translation>已保存在平面图旁。</translation>
    </message>
    <message>
        <source>Two points always fit: nothing can be said of their error.</source>
        <translation>两点总能吻合：无法判断误差。</translation>
    </message>
    <message>
        <source>Off a plan true to scale: %1 m on average, %2 m at worst.</source>
        <translation>与等比例平面图的偏差：平均%1 m，最大%2 m。</translation>
    </message>
    <message>
        <source>Points are off by %1 m on average, %2 m at worst.</source>
        <translation>各点偏差：平均%1 m，最大%2 m。</translation>
    </message>
    <message>
        <source>The plan is %1 by %2, its top points to %3° from north.</source>
        <translation>平面图为%1 × %2，上边朝向为自北起%3°。</translation>
    </message>
    <message>
        <source>The points lie close together: far from them the plan may be far off.</source>
        <translation>各点过于集中：远离各点处，平面图可能偏差很大。</translation>
    </message>
    <message>
        <source>The points lie nearly in one line: across it the plan may be far off.</source>
        <translation>各点几乎共线：垂直于该线方向，平面图可能偏差很大。</translation>
    </message>
    <message>
        <source>By these points the plan is stretched. Is one of them wrong?</source>
        <translation>按这些点，平面图被拉伸变形。是否有一点设错？</translation>
    </message>
    <message>
        <source>Where the plan lies</source>
        <translation>平面图的位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>保存各点</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo the last change of the points</source>
        <translation>撤销对各点的上次更改</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraEditor</name>
    <message>
        <source>All cameras</source>
        <translation>所有摄像机</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Copy for a new one</source>
        <translation>复制为新摄像机</translation>
    </message>
    <message>
        <source>Press again to remove it</source>
        <translation>再按一次即删除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Its events are no longer read once that is saved. Undo brings it back.</source>
        <translation>保存后不再读取其事件。可撤销恢复。</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraList</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search a camera</source>
        <translation>搜索摄像机</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraListModel</name>
    <message>
        <source>Not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>On when it is saved</source>
        <translation>保存后开启</translation>
    </message>
    <message>
        <source>Off when it is saved</source>
        <translation>保存后关闭</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>暂无信息</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraParts</name>
    <message>
        <source>Address of the event stream</source>
        <translation>事件流地址</translation>
    </message>
    <message>
        <source>For example https://10.0.0.11/camera-events</source>
        <translation>例如 https://10.0.0.11/camera-events</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It stands in topics, in the file and in reports.</source>
        <translation>用于主题、文件和报告。</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>%1 has the same address: its events would be delivered twice.</source>
        <translation>%1 的地址与此相同：其事件会重复投递。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sign in and trust</source>
        <translation>登录和信任</translation>
    </message>
    <message>
        <source>Events and topics</source>
        <translation>事件和主题</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>地图位置</translation>
    </message>
</context>
<context>
    <name>Runnel::CamerasSection</name>
    <message>
        <source>Cameras: %1</source>
        <translation>摄像机：%1</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>按名称或地址搜索</translation>
    </message>
    <message>
        <source>Cameras of the configuration</source>
        <translation>配置中的摄像机</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>No camera fits the search.</source>
        <translation>没有符合搜索条件的摄像机。</translation>
    </message>
    <message>
        <source>No camera is set up yet: nobody watches.</source>
        <translation>尚未设置摄像机：无人监视。</translation>
    </message>
</context>
<context>
    <name>Runnel::ChainView</name>
    <message>
        <source>Answered by the pin: %1</source>
        <translation>因已固定而放行：%1</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1，由 %2 签发</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>适用于：%1</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>已于%1过期</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1之前无效</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>有效期%1至%2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>证书的 SHA-256：%1</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>其密钥的 SHA-256：%1</translation>
    </message>
    <message>
        <source>This certificate is pinned.</source>
        <translation>此证书已固定。</translation>
    </message>
    <message>
        <source>Its key is pinned.</source>
        <translation>其密钥已固定。</translation>
    </message>
</context>
<context>
    <name>Runnel::ChangeList</name>
    <message>
        <source>Changed here and by somebody else: decide</source>
        <translation>此处和他人都已更改：请决定</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>此处已更改</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else, and taken over</source>
        <translation>期间由他人更改，已采用</translation>
    </message>
    <message>
        <source>Secrets to be kept</source>
        <translation>待保存的机密信息</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1：新增，%2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1：已删除，原为 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours was %3</source>
        <translation>%1：他人的为 %2，自己的为 %3</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>用自己的</translation>
    </message>
</context>
<context>
    <name>Runnel::ChattererModel</name>
    <message>
        <source>%1 at %2, raised %3 times, %4 % of all</source>
        <translation>%1，位置 %2，触发%3次，占全部的%4%</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发次数</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
</context>
<context>
    <name>Runnel::CommandDesk</name>
    <message>
        <source>Too many commands wait for an answer.</source>
        <translation>等待答复的命令过多。</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>请稍候再操作。</translation>
    </message>
    <message>
        <source>The connector has not answered within 10 s.</source>
        <translation>连接器10秒内没有答复。</translation>
    </message>
    <message>
        <source>Look at the alarm&apos;s state before you do it again.</source>
        <translation>再次操作前，请先查看报警状态。</translation>
    </message>
</context>
<context>
    <name>Runnel::ConfigDraft</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>连接器没有答复。</translation>
    </message>
    <message>
        <source>See whether the change is in effect, and save again.</source>
        <translation>请查看更改是否生效，然后重新保存。</translation>
    </message>
</context>
<context>
    <name>Runnel::CsvSheet</name>
    <message>
        <source>Saved: %1. Lines: %2.</source>
        <translation>已保存：%1。行数：%2。</translation>
    </message>
    <message>
        <source>%1 % searched, lines so far: %2</source>
        <translation>已搜索%1%，目前行数：%2</translation>
    </message>
    <message>
        <source>Save the journal as CSV</source>
        <translation>将日志保存为 CSV</translation>
    </message>
    <message>
        <source>%1. All lines that are found, not only those shown so far; newest first. Columns have the same names in every language.</source>
        <translation>%1。包含找到的所有行，而不只是当前显示的；最新的在前。各语言的列名相同。</translation>
    </message>
</context>
<context>
    <name>Runnel::DistributionBars</name>
    <message>
        <source>%1 · %2 %, target %3 %</source>
        <translation>%1 · %2%，目标%3%</translation>
    </message>
    <message>
        <source>New alarms by priority</source>
        <translation>新报警按优先级分布</translation>
    </message>
    <message>
        <source>Priority %1: %2.</source>
        <translation>优先级%1：%2。</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointDetail</name>
    <message>
        <source>Asked to try now.</source>
        <translation>已要求立即重试。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续%2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>not expected; last event %1</source>
        <translation>无需心跳；最近事件%1</translation>
    </message>
    <message>
        <source>not expected; no event yet</source>
        <translation>无需心跳；尚无事件</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>当前没有等待重试。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1台故障</translation>
    </message>
    <message>
        <source>%1 without a signal</source>
        <translation>%1台无信号</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1台数据过期</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1台未监视</translation>
    </message>
    <message>
        <source>%1 with a certificate about to end</source>
        <translation>%1台证书即将到期</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>%1台连接中</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1台已关闭</translation>
    </message>
    <message>
        <source>%1 of %2 watching</source>
        <translation>%1/%2台正在监视</translation>
    </message>
    <message>
        <source>Touch a camera to see all of it and to act on it.</source>
        <translation>请点选一台摄像机，查看全部信息并进行操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已投递</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>无路由</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Chosen endpoint</source>
        <translation>所选端点</translation>
    </message>
    <message>
        <source>For operators: sign in first.</source>
        <translation>仅限操作员：请先登录。</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointSwitch</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>连接器没有答复。</translation>
    </message>
    <message>
        <source>See by the state whether it was done, and try again.</source>
        <translation>请根据状态查看是否已执行，然后重试。</translation>
    </message>
    <message>
        <source>Switching it on …</source>
        <translation>正在开启……</translation>
    </message>
    <message>
        <source>Switching it off …</source>
        <translation>正在关闭……</translation>
    </message>
    <message>
        <source>%1: not done. %2 %3</source>
        <translation>%1：未执行。%2 %3</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 已开启。</translation>
    </message>
    <message>
        <source>%1 is switched off. Nobody watches there.</source>
        <translation>%1 已关闭。该处无人监视。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Disable: nobody watches then</source>
        <translation>关闭：关闭后无人监视</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Only an engineer switches cameras on and off. You are signed in as: %1.</source>
        <translation>只有工程师可以开启或关闭摄像机。当前登录身份：%1。</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointsPage</name>
    <message>
        <source>Endpoints: %1</source>
        <translation>端点：%1</translation>
    </message>
    <message>
        <source>Need attention: %1</source>
        <translation>需要处理：%1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>暂无信息</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>连接器尚未答复。</translation>
    </message>
    <message>
        <source>No camera is configured: nobody watches</source>
        <translation>未配置摄像机：无人监视</translation>
    </message>
    <message>
        <source>An engineer adds a device with its endpoint to the configuration file. It is taken up as soon as it is saved; &quot;runnel check&quot; says beforehand whether it is right.</source>
        <translation>由工程师在配置文件中添加设备及其端点。保存后立即生效；可事先用 &quot;runnel check&quot; 检查是否正确。</translation>
    </message>
    <message>
        <source>None needs attention</source>
        <translation>没有需要处理的端点</translation>
    </message>
    <message>
        <source>Press the button again to see all.</source>
        <translation>再按一次该按钮即可查看全部。</translation>
    </message>
    <message>
        <source>No endpoint fits the filter</source>
        <translation>没有符合筛选条件的端点</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Endpoints, trouble first</source>
        <translation>端点，有问题的在前</translation>
    </message>
</context>
<context>
    <name>Runnel::EventView</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>未选择事件</translation>
    </message>
    <message>
        <source>Touch an event to see all of it. The list then stands still until you go on.</source>
        <translation>点选事件可查看全部内容。列表随后停住，直到选择继续。</translation>
    </message>
    <message>
        <source>no route takes this type</source>
        <translation>没有路由接收此类型</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>%1后确认</translation>
    </message>
    <message>
        <source>waiting for the acknowledgement</source>
        <translation>等待确认</translation>
    </message>
    <message>
        <source>%1, not JSON</source>
        <translation>%1，不是 JSON</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>仅显示%2中的前%1。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>缩进显示</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>原样显示</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>所选事件</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Filter: type, camera, topic, payload</source>
        <translation>筛选：类型、摄像机、主题、有效载荷</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>所有摄像机</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event, camera</source>
        <translation>事件，摄像机</translation>
    </message>
    <message>
        <source>Payload, topic</source>
        <translation>有效载荷，主题</translation>
    </message>
    <message>
        <source>At the broker</source>
        <translation>代理服务器</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedPage</name>
    <message>
        <source>%1 events/s</source>
        <translation>%1事件/秒</translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation>没有数据</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>最近%2个中的%1个</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最近%1个</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>已跳过%1个</translation>
    </message>
    <message>
        <source>Paused · %1 newer</source>
        <translation>已暂停 · 新到%1个</translation>
    </message>
    <message>
        <source>Standing still · %1 newer</source>
        <translation>已停住 · 新到%1个</translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>没有符合筛选条件的事件</translation>
    </message>
    <message>
        <source>Kept: the last %1.</source>
        <translation>保留最近%1个。</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>连接器尚未答复。</translation>
    </message>
    <message>
        <source>No camera is configured.</source>
        <translation>尚未配置摄像机。</translation>
    </message>
    <message>
        <source>Cameras watching: %1 of %2.</source>
        <translation>正在监视的摄像机：%1/%2台。</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>实时事件</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>事件，最新的在前</translation>
    </message>
</context>
<context>
    <name>Runnel::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览……</translation>
    </message>
</context>
<context>
    <name>Runnel::FlowTrend</name>
    <message>
        <source>Flow, last %1 min</source>
        <translation>流量，最近%1分钟</translation>
    </message>
    <message>
        <source>Between %1 and %2, lately %3.</source>
        <translation>在%1与%2之间，最近为%3。</translation>
    </message>
    <message>
        <source>No report in this time.</source>
        <translation>此期间没有上报。</translation>
    </message>
    <message>
        <source>Priority 1 from %1.</source>
        <translation>%1起为优先级1。</translation>
    </message>
    <message>
        <source>priority 1 from %1</source>
        <translation>优先级1：%1起</translation>
    </message>
</context>
<context>
    <name>Runnel::GeneralSection</name>
    <message>
        <source>Give up the oldest events</source>
        <translation>丢弃最旧的事件</translation>
    </message>
    <message>
        <source>Give up the newest events</source>
        <translation>丢弃最新的事件</translation>
    </message>
    <message>
        <source>Stop reading the cameras</source>
        <translation>停止读取摄像机</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>站点名称</translation>
    </message>
    <message>
        <source>Shown in the panel, and {site} in topics. It also names this connector where the configuration gives it no name of its own: topics and the client id may change with it.</source>
        <translation>显示在面板中，并用于主题中的 {site}。若配置未给本连接器单独命名，它也作为连接器的名称：主题和客户端 ID 可能随之改变。</translation>
    </message>
    <message>
        <source>Room for events that wait</source>
        <translation>等待事件的存储空间</translation>
    </message>
    <message>
        <source>On the disk, while the broker is away. A part of the disk is always left free.</source>
        <translation>代理服务器断开期间，事件存在磁盘上。磁盘始终保留一部分空闲。</translation>
    </message>
    <message>
        <source>When that is full</source>
        <translation>空间用满时</translation>
    </message>
    <message>
        <source>What waits is kept, what comes is given up and counted.</source>
        <translation>保留等待中的事件，丢弃新来的事件并计数。</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room. A camera that keeps nothing loses what it sees meanwhile; a leak is then noticed late.</source>
        <translation>有空间之前不读取摄像机。不保留数据的摄像机会丢失此期间看到的内容；泄漏会延迟发现。</translation>
    </message>
    <message>
        <source>The newest are kept, heartbeats are given up before alerts, and every one that is given up is counted.</source>
        <translation>保留最新的事件，先丢弃心跳再丢弃报警事件，每个丢弃的事件都计数。</translation>
    </message>
    <message>
        <source>Health checks and metrics</source>
        <translation>健康检查和指标</translation>
    </message>
    <message>
        <source>Kept in the configuration; this version does not answer there yet.</source>
        <translation>保存在配置中；此版本尚不在该地址提供服务。</translation>
    </message>
    <message>
        <source>Address for them</source>
        <translation>其地址</translation>
    </message>
    <message>
        <source>Where the files lie</source>
        <translation>文件所在位置</translation>
    </message>
    <message>
        <source>none: changes last until Runnel ends</source>
        <translation>无：更改只保持到 Runnel 退出</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The version before the last save</source>
        <translation>上次保存前的版本</translation>
    </message>
    <message>
        <source>Waiting events, alarms and journal</source>
        <translation>等待事件、报警和日志</translation>
    </message>
</context>
<context>
    <name>Runnel::HandoverSheet</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>This time has not begun yet. Choose another one.</source>
        <translation>该时段尚未开始。请另选。</translation>
    </message>
    <message>
        <source>At most 31 days fit on a sheet. Choose a shorter time.</source>
        <translation>一份交接单最多31天。请选择更短的时段。</translation>
    </message>
    <message>
        <source>%1 to %2: alarms and what was done about them, what is shelved, outages, and who was watching.</source>
        <translation>%1至%2：报警及其处理、搁置的报警、中断，以及值守人员。</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>正在生成交接单……</translation>
    </message>
    <message>
        <source>Reading the journal: %1 %</source>
        <translation>正在读取日志：%1%</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>班次交接</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>This shift, until now</source>
        <translation>本班次，到现在</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>上一班次</translation>
    </message>
    <message>
        <source>Since I signed in</source>
        <translation>自本人登录起</translation>
    </message>
    <message>
        <source>The time the journal shows</source>
        <translation>日志页所示时段</translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation>给下一班次的备注</translation>
    </message>
</context>
<context>
    <name>Runnel::HeardView</name>
    <message>
        <source>Nothing heard yet</source>
        <translation>尚未收到任何事件</translation>
    </message>
    <message>
        <source>Heard so far, %1</source>
        <translation>目前已收到，%1</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>%1内收到</translation>
    </message>
    <message>
        <source>%1 comes every %2 s. A camera that falls silent can be told by it.</source>
        <translation>%1 每%2秒一次。可据此发现摄像机中断。</translation>
    </message>
    <message>
        <source>Watch for it</source>
        <translation>监视此心跳</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有包含所有这些词的页面。</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>手册为英文。</translation>
    </message>
    <message>
        <source>About Runnel</source>
        <translation>关于 Runnel</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>支持文件</translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message>
        <source>Choose a variable file</source>
        <translation>选择变量文件</translation>
    </message>
    <message>
        <source>Terraform variable files (%1)</source>
        <translation>Terraform 变量文件 (%1)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>A Terraform variable file with cameras and assets of Azure IoT Operations (.tfvars or .tfvars.json). The file stays as it is.</source>
        <translation>含 Azure IoT Operations 摄像机和资产的 Terraform 变量文件（.tfvars 或 .tfvars.json）。文件本身不变。</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Variable file</source>
        <translation>变量文件</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览……</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not carried over, or left to do</source>
        <translation>未导入或待处理</translation>
    </message>
    <message>
        <source>Taken over. Look it through under Cameras, then save.</source>
        <translation>已导入。请在“摄像机”中检查，然后保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation>
            <numerusform>找到%n台摄像机：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第%1行，第%2列：%3。</translation>
    </message>
    <message>
        <source>Set up already, and replaced by the file: %1</source>
        <translation>以下已设置，将由文件替换：%1</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalFilterBar</name>
    <message>
        <source>“%1”</source>
        <comment>quoted search text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近1小时</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>自本人班次开始</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近24小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>所有优先级</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级%1</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>所有摄像机</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Search where, message and note</source>
        <translation>搜索位置、消息和备注</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>搜索文本</translation>
    </message>
    <message>
        <source>Removes every restriction</source>
        <translation>清除所有筛选条件</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>结束时间必须晚于开始时间。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从%1到%2</translation>
    </message>
    <message>
        <source>This shift, since %1</source>
        <translation>本班次，自%1起</translation>
    </message>
    <message>
        <source>The shift before, %1 to %2</source>
        <translation>上一班次，%1至%2</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>本班次</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>上一班次</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从……到……</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message>
        <source>Reading … searched back to %1</source>
        <translation>正在读取……已搜索至%1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as are shown at once; there are older ones.</source>
        <translation>%1，已达单次显示上限；还有更早的。</translation>
    </message>
    <message>
        <source>%1, and older ones below</source>
        <translation>%1，更早的在下方</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1，已是全部</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Nothing is searched until the times are mended.</source>
        <translation>修正时间后才会搜索。</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>每隔几秒会自动重试。</translation>
    </message>
    <message>
        <source>Nothing yet; searched back to %1.</source>
        <translation>尚未找到；已搜索至%1。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>日志为空。</translation>
    </message>
    <message>
        <source>No alarm was raised since it was begun. Every alarm and everything that is done about it will stand here.</source>
        <translation>日志启用以来没有触发过报警。每条报警及其全部处理都会记录在此。</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>此期间没有记录。</translation>
    </message>
    <message>
        <source>No alarm was raised, cleared or handled: %1. “Show all” also shows what is older.</source>
        <translation>没有报警触发、恢复或处理：%1。“显示全部”还会显示更早的记录。</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>Searched for: %1. “Show all” removes every restriction.</source>
        <translation>搜索条件：%1。“显示全部”会清除所有筛选条件。</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>回到最新</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation>
            <numerusform>超过%n行新记录 · 显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation>
            <numerusform>%n行新记录 · 显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>点选一行可查看全部内容。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>保存为 CSV……</translation>
    </message>
    <message>
        <source>Shift handover …</source>
        <translation>班次交接……</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>全过程</translation>
    </message>
    <message>
        <source>Shows everything that happened to this alarm</source>
        <translation>显示此报警的全部经过</translation>
    </message>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>报警日志，最新的在前</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>所选行</translation>
    </message>
</context>
<context>
    <name>Runnel::LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Runnel::LifePicture</name>
    <message>
        <source>The life of the alarm as a line of time</source>
        <translation>此报警全过程的时间线</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1，已持续%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flow, at most %1</source>
        <translation>流量，最大%1</translation>
    </message>
</context>
<context>
    <name>Runnel::LifeView</name>
    <message>
        <source>Reading the journal …</source>
        <translation>正在读取日志……</translation>
    </message>
    <message>
        <source>The journal has no line of this alarm any more.</source>
        <translation>日志中已没有此报警的记录。</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>从%1到%2，%3。</translation>
    </message>
    <message>
        <source>Since %1, for %2; not over yet.</source>
        <translation>自%1起，已持续%2；尚未结束。</translation>
    </message>
    <message>
        <source>It was raised %1 times; this is number %2.</source>
        <translation>共触发%1次；这是第%2次。</translation>
    </message>
    <message>
        <source>Its beginning is no longer in the journal.</source>
        <translation>其开始部分已不在日志中。</translation>
    </message>
    <message>
        <source>Only its newest lines were read.</source>
        <translation>只读取了最新的记录。</translation>
    </message>
    <message>
        <source>Reported %1 times, at last %2.</source>
        <translation>上报%1次，最后一次在%2。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>上一次</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised before</source>
        <translation>显示此报警上一次触发的情况</translation>
    </message>
    <message>
        <source>Time after</source>
        <translation>下一次</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised afterwards</source>
        <translation>显示此报警下一次触发的情况</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>当时状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What happened to this alarm, oldest first</source>
        <translation>此报警的经过，最早的在前</translation>
    </message>
</context>
<context>
    <name>Runnel::LimitsForm</name>
    <message>
        <source>Heartbeat event</source>
        <translation>心跳事件</translation>
    </message>
    <message>
        <source>Expected every, in s</source>
        <translation>应有间隔（秒）</translation>
    </message>
    <message>
        <source>Empty: heartbeats are not watched.</source>
        <translation>留空：不监视心跳。</translation>
    </message>
    <message>
        <source>Stale after missing</source>
        <translation>缺失几次即数据过期</translation>
    </message>
    <message>
        <source>Reconnect after silence of, in s</source>
        <translation>无数据多久后重连（秒）</translation>
    </message>
</context>
<context>
    <name>Runnel::LiveCard</name>
    <message>
        <source>The connector has not taken it up yet.</source>
        <translation>连接器尚未采用。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 %2后重试。</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>The last event came %1 ago.</source>
        <translation>最近一次事件在%1前。</translation>
    </message>
    <message>
        <source>No event yet: a quiet camera may take a while.</source>
        <translation>尚无事件：事件少的摄像机可能需要等一会儿。</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>正在建立连接。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) delivered to the broker.</source>
        <translation>
            <numerusform>%n个事件已投递到代理服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>已在线</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>Runnel::MainWindow</name>
    <message>
        <source>Runnel</source>
        <translation>Runnel</translation>
    </message>
    <message>
        <source>Runnel also carries the events to the broker. When it is closed, nobody is told of a leak, here or elsewhere.</source>
        <translation>Runnel 还负责把事件送往代理服务器。关闭后，无论此处还是别处，都不会有人得知泄漏。</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>关闭 RUNNEL</translation>
    </message>
    <message>
        <source>STAY</source>
        <translation>不关闭</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>For engineers: sign in first.</source>
        <translation>仅限工程师：请先登录。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>Runnel::MapSection</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Without a plan the map shows a grid in metres.</source>
        <translation>没有平面图时，地图显示以米为单位的网格。</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>正在读取厂区平面图。</translation>
    </message>
    <message>
        <source>Nothing says yet where the plan lies: set two or three points.</source>
        <translation>平面图的位置尚未确定：请设置两三个点。</translation>
    </message>
    <message>
        <source>Placed by the world file %1.</source>
        <translation>已按坐标文件 %1 定位。</translation>
    </message>
    <message numerus="yes">
        <source>Placed by %n point(s) in %1.</source>
        <translation>
            <numerusform>已按 %1 中的%n个点定位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Site plan</source>
        <translation>厂区平面图</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture</source>
        <translation>PNG 或 JPEG 图片</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>地图瓦片</translation>
    </message>
    <message>
        <source>An MBTiles file; nothing is fetched from a network</source>
        <translation>MBTiles 文件；不会从网络获取任何内容</translation>
    </message>
    <message>
        <source>Set where the plan lies</source>
        <translation>设置平面图的位置</translation>
    </message>
    <message>
        <source>Map and site plan</source>
        <translation>地图和厂区平面图</translation>
    </message>
</context>
<context>
    <name>Runnel::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Follow: on</source>
        <translation>跟随：开</translation>
    </message>
    <message>
        <source>Follow: off</source>
        <translation>跟随：关</translation>
    </message>
    <message>
        <source>Follow the alarms</source>
        <translation>跟随报警</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1, %3 not acknowledged. %4 cameras, %5 not watching.</source>
        <translation>%1条报警，优先级1的%2条，未确认%3条。%4台摄像机，%5台未监视。</translation>
    </message>
    <message>
        <source>Map of the site</source>
        <translation>厂区地图</translation>
    </message>
</context>
<context>
    <name>Runnel::MethodField</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
</context>
<context>
    <name>Runnel::MomentField</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1：提前</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1：推后</translation>
    </message>
</context>
<context>
    <name>Runnel::MoreForm</name>
    <message>
        <source>HTTP headers</source>
        <translation>HTTP 头</translation>
    </message>
    <message>
        <source>A secret stands here as a reference: keychain:NAME</source>
        <translation>机密信息在此以引用形式填写：keychain:NAME</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Accept any, not only text/event-stream</source>
        <translation>接受任何类型，不限于 text/event-stream</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>网络代理</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>http://HOST:PORT 或 socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Largest event, in bytes</source>
        <translation>最大事件（字节）</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>端点类型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>Runnel::Navigation</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>Runnel::OverlayList</name>
    <message>
        <source>Choose an overlay</source>
        <translation>选择叠加层</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>叠加层</translation>
    </message>
    <message>
        <source>Lines, areas and names over the map, as GeoJSON files.</source>
        <translation>地图上的线、区域和名称，为 GeoJSON 文件。</translation>
    </message>
    <message>
        <source>The last one lies on top.</source>
        <translation>最后一个位于最上层。</translation>
    </message>
    <message>
        <source>Add an overlay …</source>
        <translation>添加叠加层……</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Draw overlay %1 earlier</source>
        <translation>将叠加层 %1 提前绘制</translation>
    </message>
    <message>
        <source>Remove overlay %1</source>
        <translation>删除叠加层 %1</translation>
    </message>
</context>
<context>
    <name>Runnel::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Cameras and leaks; the list has the same alarms</source>
        <translation>摄像机和泄漏；列表中是相同的报警</translation>
    </message>
</context>
<context>
    <name>Runnel::PairsField</name>
    <message>
        <source>“%1” stands here twice; keep one.</source>
        <translation>“%1”重复出现；请只保留一个。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Runnel::PanelSettings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 无法写入：%2。</translation>
    </message>
    <message>
        <source>Look at the rights and the free room of the state directory.</source>
        <translation>请检查状态目录的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>Runnel::PeopleSection</name>
    <message>
        <source>There is no engineer with a PIN: anybody who stands here may change everything. Begin with an engineer.</source>
        <translation>没有设置 PIN 的工程师：面板前的任何人都可更改一切。请先添加一名工程师。</translation>
    </message>
    <message>
        <source>Whoever is not signed in only looks. Changes here count at once.</source>
        <translation>未登录者只能查看。此处的更改立即生效。</translation>
    </message>
    <message>
        <source>Then no engineer has a PIN, and anybody who stands here may change everything.</source>
        <translation>这样就没有设置 PIN 的工程师，面板前的任何人都可更改一切。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>ADD A PERSON</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>DO IT ALL THE SAME</source>
        <translation>仍然执行</translation>
    </message>
    <message>
        <source>KEEP THE ENGINEER</source>
        <translation>保留工程师</translation>
    </message>
    <message>
        <source>When nobody touches the panel</source>
        <translation>面板无人操作时</translation>
    </message>
    <message>
        <source>Take the seat back after</source>
        <translation>多久后锁定</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>An engineer goes on as operator, an operator stays</source>
        <translation>工程师降为操作员，操作员保持登录</translation>
    </message>
    <message>
        <source>Kiosk from the next start on</source>
        <translation>下次启动起使用展台模式</translation>
    </message>
    <message>
        <source>A kiosk fills the screen. Only an engineer can leave it or close it, after a touch on the name at the foot.</source>
        <translation>展台模式占满屏幕。只有工程师点按底部的姓名后才能退出或关闭。</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonEditor</name>
    <message>
        <source>A name is needed.</source>
        <translation>需要姓名。</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>PIN 为%1到%2位数字。</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>请再次输入相同的 PIN。</translation>
    </message>
    <message>
        <source>Without a new PIN the old one stays.</source>
        <translation>不填新 PIN 则保留原 PIN。</translation>
    </message>
    <message>
        <source>A viewer only looks.</source>
        <translation>查看者只能查看。</translation>
    </message>
    <message>
        <source>An operator acknowledges, shelves and closes alarms.</source>
        <translation>操作员可确认、搁置和关闭报警。</translation>
    </message>
    <message>
        <source>An engineer may change everything, and who signs in.</source>
        <translation>工程师可更改一切，包括登录人员。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>SAVE THIS PERSON</source>
        <translation>保存此人员</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonRow</name>
    <message>
        <source>locked, %1 left</source>
        <translation>已锁定，还剩%1</translation>
    </message>
    <message>
        <source>UNLOCK</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>解锁 %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceEditor</name>
    <message>
        <source>No place yet. Tap the map where the camera stands.</source>
        <translation>尚无位置。请在地图上点按摄像机所在处。</translation>
    </message>
    <message>
        <source>Drag the handle to where the camera looks.</source>
        <translation>请将手柄拖向摄像机的朝向。</translation>
    </message>
    <message>
        <source>Drag the camera to move it, the handle to turn it.</source>
        <translation>拖动摄像机可移动，拖动手柄可转向。</translation>
    </message>
    <message>
        <source>Or by keys on the map: arrows move, Shift with them turns.</source>
        <translation>也可在地图上用按键：方向键移动，加 Shift 转向。</translation>
    </message>
    <message>
        <source>The asset %1 has a place or heading of its own, which counts before this one.</source>
        <translation>资产 %1 有自己的位置或朝向，优先于此处。</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>纬度（北纬，度）</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>经度（东经，度）</translation>
    </message>
    <message>
        <source>Heading, degrees from north</source>
        <translation>朝向（自北起，度）</translation>
    </message>
    <message>
        <source>Undo last edit</source>
        <translation>撤销上次编辑</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>删除位置</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>显示摄像机</translation>
    </message>
    <message>
        <source>Place of the camera</source>
        <translation>摄像机的位置</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceTool</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Map: place of %1</source>
        <translation>地图：%1 的位置</translation>
    </message>
    <message>
        <source>No place yet. Arrows move the map, Return places the camera in its middle.</source>
        <translation>尚无位置。方向键移动地图，回车键将摄像机放在地图中心。</translation>
    </message>
    <message>
        <source>Arrows move the camera, with Ctrl by a metre; with Shift they turn it.</source>
        <translation>方向键移动摄像机，加 Ctrl 每次一米；加 Shift 转向。</translation>
    </message>
    <message>
        <source>At %1, no heading. %2</source>
        <translation>位于%1，无朝向。%2</translation>
    </message>
    <message>
        <source>At %1, heading %2°. %3</source>
        <translation>位于%1，朝向%2°。%3</translation>
    </message>
</context>
<context>
    <name>Runnel::PlanView</name>
    <message>
        <source>Site plan</source>
        <translation>厂区平面图</translation>
    </message>
    <message>
        <source>Point %1 is chosen: arrows move it, Escape lets it go.</source>
        <translation>已选中点%1：方向键移动，Esc 键取消选中。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). Arrows move the plan, Return sets a point in its middle.</source>
        <translation>
            <numerusform>%n个点。方向键移动平面图，回车键在中心设置一点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PointList</name>
    <message>
        <source>%1 m off</source>
        <translation>偏差%1 m</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>尚无位置</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>不是有效位置</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>点%1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude of point %1</source>
        <translation>点%1的纬度</translation>
    </message>
    <message>
        <source>Longitude of point %1</source>
        <translation>点%1的经度</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>删除点%1</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityCount</name>
    <message>
        <source>Priority %1: %2 alarms, %3 not acknowledged</source>
        <translation>优先级%1：%2条报警，%3条未确认</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityLoad</name>
    <message>
        <source>As it was at %1. %2</source>
        <translation>%1时的数据。%2</translation>
    </message>
    <message>
        <source>The journal is being counted …</source>
        <translation>正在统计日志……</translation>
    </message>
    <message>
        <source>No leak alarm was raised in the last 30 days.</source>
        <translation>最近30天没有触发泄漏报警。</translation>
    </message>
    <message>
        <source>%1 in the last 30 days. The marks are the target of ISA-18.2: 5, 15 and 80 %.</source>
        <translation>最近30天%1条。标记为 ISA-18.2 的目标：5%、15%和80%。</translation>
    </message>
    <message>
        <source>New leak alarms by priority</source>
        <translation>新泄漏报警按优先级分布</translation>
    </message>
    <message>
        <source>Raised most often</source>
        <translation>触发最多</translation>
    </message>
    <message>
        <source>The ten alarms that were raised most often</source>
        <translation>触发最多的十条报警</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityRows</name>
    <message>
        <source>A flow of at least %1 and a confidence of at least %2 %: priority %3.</source>
        <translation>流量不低于%1且置信度不低于%2%：优先级%3。</translation>
    </message>
    <message>
        <source>A flow of at least %1: priority %2.</source>
        <translation>流量不低于%1：优先级%2。</translation>
    </message>
    <message>
        <source>A confidence of at least %1 %: priority %2.</source>
        <translation>置信度不低于%1%：优先级%2。</translation>
    </message>
    <message>
        <source>Every other alarm: priority %1.</source>
        <translation>其他所有报警：优先级%1。</translation>
    </message>
    <message>
        <source>Every alarm that comes so far: priority %1. The rows below never count.</source>
        <translation>匹配到此行的所有报警：优先级%1。以下各行永不生效。</translation>
    </message>
    <message>
        <source>%1 · Flow from</source>
        <translation>%1 · 流量下限</translation>
    </message>
    <message>
        <source>%1 · Confidence from (%)</source>
        <translation>%1 · 置信度下限（%）</translation>
    </message>
    <message>
        <source>%1 · Priority</source>
        <translation>%1 · 优先级</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>上移第%1行</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>下移第%1行</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>删除第%1行</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>Runnel::ProbeStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Runnel::ProbeView</name>
    <message>
        <source>Not tested. %1 %2</source>
        <translation>未测试。%1 %2</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>尚未测试。</translation>
    </message>
    <message>
        <source>Not tested yet: %1</source>
        <translation>尚未测试：%1</translation>
    </message>
    <message>
        <source>Press Test: it sends the secrets unencrypted.</source>
        <translation>请按“测试”：将不加密发送机密信息。</translation>
    </message>
    <message>
        <source>It is tested as soon as the address is whole.</source>
        <translation>地址填写完整后即开始测试。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试……</translation>
    </message>
    <message>
        <source>It works. Listening to what comes …</source>
        <translation>测试成功。正在监听收到的内容……</translation>
    </message>
    <message>
        <source>It does not work yet: %1</source>
        <translation>尚未成功：%1</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>测试成功。</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>测试已结束。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The address is plain HTTP: everybody on the way could read the secret.</source>
        <translation>该地址为明文 HTTP：途中任何人都能读取机密信息。</translation>
    </message>
</context>
<context>
    <name>Runnel::ProfileEditor</name>
    <message>
        <source>Camera</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Time, in ms since 1970</source>
        <translation>时间（自1970年起的毫秒数）</translation>
    </message>
    <message>
        <source>Latitude of the leak</source>
        <translation>泄漏纬度</translation>
    </message>
    <message>
        <source>Longitude of the leak</source>
        <translation>泄漏经度</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Unit of the flow</source>
        <translation>流量单位</translation>
    </message>
    <message>
        <source>Confidence, in %</source>
        <translation>置信度（%）</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Unit of the mass</source>
        <translation>质量单位</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Unit of the temperature</source>
        <translation>温度单位</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>风速</translation>
    </message>
    <message>
        <source>Unit of the wind speed</source>
        <translation>风速单位</translation>
    </message>
    <message>
        <source>Where the wind comes from</source>
        <translation>风向（风的来向）</translation>
    </message>
    <message>
        <source>Latitude of the camera</source>
        <translation>摄像机纬度</translation>
    </message>
    <message>
        <source>Longitude of the camera</source>
        <translation>摄像机经度</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>摄像机朝向</translation>
    </message>
    <message>
        <source>not read; such as %1</source>
        <translation>不读取；例如 %1</translation>
    </message>
    <message>
        <source>Event types that are alarms, one a line</source>
        <translation>属于报警的事件类型，每行一个</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <source>Pointers say where in the JSON of an event a value stands, for example /data/flow. What is empty is not read.</source>
        <translation>指针指明值在事件 JSON 中的位置，例如 /data/flow。留空的不读取。</translation>
    </message>
    <message>
        <source>The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as it is. Cameras that speak otherwise get a profile of their own.</source>
        <translation>内置模板将 ALERT 和 ALERT_DLQC 视为报警，不可更改。格式不同的摄像机使用自己的模板。</translation>
    </message>
    <message>
        <source>Write a name for the new profile first.</source>
        <translation>请先填写新模板的名称。</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>已有同名模板。</translation>
    </message>
    <message>
        <source>Profiles of cameras</source>
        <translation>摄像机模板</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>新模板的名称</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加模板</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>删除此模板</translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message>
        <source>content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>not retained</source>
        <translation>不保留</translation>
    </message>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation>
            <numerusform>%n秒后过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n字节</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of the connection test; number and time are as if it came now.</source>
        <translation>连接测试的样例；编号和时间按现在到达计。</translation>
    </message>
    <message>
        <source>Received at %1; no route took it, so its number is the next one.</source>
        <translation>接收于%1；没有路由接收它，因此编号取下一个。</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>接收于%1。</translation>
    </message>
    <message>
        <source>Only the beginning of the payload is known here; all of it is published.</source>
        <translation>此处只有有效载荷的开头；实际会全部发布。</translation>
    </message>
    <message>
        <source>It also goes to %1.</source>
        <translation>还会发往 %1。</translation>
    </message>
    <message>
        <source>No alarm: this event type is none in the camera&apos;s profile.</source>
        <translation>不是报警：摄像机的模板中，此事件类型不属于报警。</translation>
    </message>
    <message>
        <source>It raises an alarm; its priority depends on the whole payload.</source>
        <translation>会触发报警；其优先级取决于完整的有效载荷。</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>流量%1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度%1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Alarm of priority %1: %2.</source>
        <translation>优先级%1的报警：%2。</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>将按此内容发布</translation>
    </message>
</context>
<context>
    <name>Runnel::RawEvent</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Raw event ▾</source>
        <translation>原始事件 ▾</translation>
    </message>
    <message>
        <source>Raw event ▸</source>
        <translation>原始事件 ▸</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>原始事件</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteCopy</name>
    <message numerus="yes">
        <source>Copy to %n camera(s)</source>
        <translation>
            <numerusform>复制到%n台摄像机</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Their own routes are replaced; undo brings them back.</source>
        <translation>将替换它们自己的路由；可撤销恢复。</translation>
    </message>
    <message>
        <source>There is no other camera.</source>
        <translation>没有其他摄像机。</translation>
    </message>
    <message>
        <source>A topic without {device} or {asset} will be the same for all cameras.</source>
        <translation>不含 {device} 或 {asset} 的主题对所有摄像机都相同。</translation>
    </message>
    <message>
        <source>Copy the routes of %1 to</source>
        <translation>将 %1 的路由复制到</translation>
    </message>
    <message>
        <source>Cameras that get the routes</source>
        <translation>接收路由的摄像机</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteForm</name>
    <message>
        <source>1, until confirmed</source>
        <translation>1，直到确认</translation>
    </message>
    <message>
        <source>0, sent once</source>
        <translation>0，只发一次</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes, the last one</source>
        <translation>是，最后一条</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Are filled in: %1</source>
        <translation>自动填入：%1</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stands for {event}.</source>
        <translation>用于 {event}。</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained by the broker</source>
        <translation>由代理服务器保留</translation>
    </message>
    <message>
        <source>Forgotten after (s)</source>
        <translation>过期时间（秒）</translation>
    </message>
    <message>
        <source>When the payload does not fit its schema</source>
        <translation>有效载荷不符合其模式时</translation>
    </message>
    <message>
        <source>What no other route takes would be dropped and counted as “without a route”. This one takes it.</source>
        <translation>没有其他路由接收的事件会被丢弃，并计入“无路由”。此路由接收它们。</translation>
    </message>
    <message>
        <source>Not a route yet. Added, it goes to %1.</source>
        <translation>尚不是路由。添加后，它发往 %1。</translation>
    </message>
    <message>
        <source>Nothing is set up for this camera: every event goes to one pattern.</source>
        <translation>此摄像机未作任何设置：所有事件都发往同一主题样式。</translation>
    </message>
    <message>
        <source>As all events of the group “%1”. Edited here, it becomes this event&apos;s own.</source>
        <translation>与“%1”组的所有事件相同。在此编辑后，成为此事件自己的路由。</translation>
    </message>
    <message>
        <source>Destination %1 of %2 of this event.</source>
        <translation>此事件的第%1个目标，共%2个。</translation>
    </message>
    <message>
        <source>Add this route</source>
        <translation>添加此路由</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>与组相同</translation>
    </message>
    <message>
        <source>The event goes where all events of its group go</source>
        <translation>事件发往其所在组所有事件的去向</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>删除此路由</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation>
            <numerusform>添加全部%n个建议项</numerusform>
        </translation>
    </message>
    <message>
        <source>This route is not valid yet. Mend it, and the message stands here.</source>
        <translation>此路由尚无效。修正后，此处会显示消息。</translation>
    </message>
    <message>
        <source>No event was heard yet that no other route takes.</source>
        <translation>尚未收到没有其他路由接收的事件。</translation>
    </message>
    <message>
        <source>No %1 was heard yet. The message stands here as soon as one comes.</source>
        <translation>尚未收到 %1。一旦收到，此处会显示消息。</translation>
    </message>
    <message>
        <source>Nothing is published by this route while its asset is off.</source>
        <translation>其资产关闭期间，此路由不发布任何内容。</translation>
    </message>
    <message>
        <source>Write the event type as the camera sends it, or * for any other.</source>
        <translation>请按摄像机发送的写法填写事件类型，或写 * 表示其他任意类型。</translation>
    </message>
    <message>
        <source>Which event goes where</source>
        <translation>事件去向</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Event type, as the camera sends it</source>
        <translation>事件类型，按摄像机发送的写法</translation>
    </message>
    <message>
        <source>Event type to add</source>
        <translation>要添加的事件类型</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>将按此内容发布</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesModel</name>
    <message>
        <source>see below what is wrong</source>
        <translation>错误见下方</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>its asset is off</source>
        <translation>其资产已关闭</translation>
    </message>
    <message>
        <source>off</source>
        <comment>check of the payload</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>所有事件</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>其他任意</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event type, its state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesSection</name>
    <message>
        <source>Topic of all events that have none of their own</source>
        <translation>没有自己主题的所有事件使用的主题</translation>
    </message>
    <message>
        <source>Copy to other cameras</source>
        <translation>复制到其他摄像机</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first; its events are routed here.</source>
        <translation>尚无摄像机。请先添加一台；其事件在此设置路由。</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveBar</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>只有工程师可以更改设置。</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>正在等待连接器……</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存……</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>未保存。%1 %2</translation>
    </message>
    <message>
        <source>In effect until Runnel ends: there is no configuration file.</source>
        <translation>有效至 Runnel 退出：没有配置文件。</translation>
    </message>
    <message>
        <source>Saved and in effect: %1</source>
        <translation>已保存并生效：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by somebody else, too.</source>
        <translation>
            <numerusform>他人也更改了%n处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused: %1</source>
        <translation>文件被拒绝：%1</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>没有需要保存的更改。</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>尚不能保存。%1：%2</translation>
    </message>
    <message>
        <source>The file has errors by now; saving replaces it. It is kept beside it.</source>
        <translation>文件现有错误；保存将替换它。原文件会保留在旁边。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n处更改未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lists what differs from what counts now</source>
        <translation>列出与当前生效内容的差异</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>采用他人的</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>改存到文件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveSheet</name>
    <message>
        <source>Beginning …</source>
        <translation>正在开始……</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>已取消。未保存任何内容。</translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1.</source>
        <translation>请填写文件的完整路径，例如 %1。</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Choose another one, or plug in the drive.</source>
        <translation>文件夹不存在：%1。请另选，或插入该驱动器。</translation>
    </message>
    <message>
        <source>There is a file of this name. “Replace it” writes over it; or choose another name.</source>
        <translation>已有同名文件。“替换”会覆盖它；或另选名称。</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 不是文件。请另选名称。</translation>
    </message>
    <message>
        <source>Runnel may not write to %1. Choose another folder.</source>
        <translation>Runnel 无权写入 %1。请另选文件夹。</translation>
    </message>
    <message>
        <source>This drive can only be read: %1. Unlock it, or choose another one.</source>
        <translation>该驱动器只读：%1。请解除写保护，或另选。</translation>
    </message>
    <message>
        <source>The drive is full; nothing was saved. Free space on it, choose another drive, or a shorter time.</source>
        <translation>驱动器已满；未保存任何内容。请清理空间、另选驱动器，或缩短时段。</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Nothing was left behind. Choose another place.</source>
        <translation>无法保存：%1。没有留下任何文件。请另选位置。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>浏览……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. An engineer has to make it.</source>
        <translation>文件夹不存在：%1。须由工程师创建。</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more: it gets another one.</source>
        <translation>已有同名文件。请再保存一次：将另取名称。</translation>
    </message>
    <message>
        <source>It goes to %1, under a name of its own. An engineer can fetch it from there.</source>
        <translation>将以单独的名称保存到 %1。工程师可从该处取出。</translation>
    </message>
</context>
<context>
    <name>Runnel::SecretField</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a key or a certificate.</source>
        <translation>%1 作为密钥或证书过大。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>set just now · kept when it is saved</source>
        <translation>刚设置 · 保存时存入</translation>
    </message>
    <message>
        <source>set · %1</source>
        <translation>已设置 · %1</translation>
    </message>
    <message>
        <source>not a reference</source>
        <translation>不是引用</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>从文件……</translation>
    </message>
    <message>
        <source>It is never shown again</source>
        <translation>之后不再显示</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Runnel::SeriesPlots</name>
    <message>
        <source>Events received</source>
        <translation>收到的事件</translation>
    </message>
    <message>
        <source>per second, by type</source>
        <translation>每秒，按类型</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>events that wait</source>
        <translation>等待的事件</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连</translation>
    </message>
    <message>
        <source>of all streams</source>
        <translation>所有事件流</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>事件流</translation>
    </message>
    <message>
        <source>that are live, of all</source>
        <translation>在线数与总数</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>of all streams, in %1 each</source>
        <translation>所有事件流，每%1</translation>
    </message>
    <message>
        <source>in all of this time</source>
        <translation>整个时段合计</translation>
    </message>
    <message>
        <source>live</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>50%不超过</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99%不超过</translation>
    </message>
    <message>
        <source>ms from the camera to the broker</source>
        <translation>从摄像机到代理服务器，ms</translation>
    </message>
</context>
<context>
    <name>Runnel::SetupPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>The camera offers: %1</source>
        <translation>摄像机提供：%1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>含证书链的 PEM 文件，或 PKCS#12</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Not needed when the certificate&apos;s file holds it.</source>
        <translation>证书文件中已含密钥时不需要。</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Only when the key is encrypted.</source>
        <translation>仅当密钥已加密时填写。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Everybody on the way to the camera can then read them.</source>
        <translation>到摄像机途中的任何人届时都能读取这些信息。</translation>
    </message>
    <message>
        <source>Send the secrets unencrypted</source>
        <translation>不加密发送机密信息</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInSheet</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>连接器没有答复。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more and this name is locked for a while.</source>
        <translation>
            <numerusform>PIN 错误。再错%n次，此姓名将锁定一段时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked for another %1. An engineer can unlock it under Set up, People.</source>
        <translation>PIN 错误次数过多。还将锁定%1。工程师可在“设置”的“人员”中解锁。</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>请选择姓名。</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>请输入 PIN。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>No engineer has a PIN, so anybody who stands here may change everything. Add people under Set up, People.</source>
        <translation>没有设置 PIN 的工程师，面板前的任何人都可更改一切。请在“设置”的“人员”中添加人员。</translation>
    </message>
    <message>
        <source>Nobody is signed in: this panel shows everything, and acknowledges nothing.</source>
        <translation>无人登录：此面板显示全部内容，但不能确认报警。</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>LEAVE FULL SCREEN</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>关闭 RUNNEL</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>SIGN IN</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>Runnel::SizeField</name>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
</context>
<context>
    <name>Runnel::SoundOutput</name>
    <message>
        <source>This computer has no audio output.</source>
        <translation>本机没有音频输出。</translation>
    </message>
    <message>
        <source>The audio output does not take the alarm sounds.</source>
        <translation>音频输出无法播放报警声音。</translation>
    </message>
    <message>
        <source>Runnel was built without Qt Multimedia.</source>
        <translation>Runnel 编译时未包含 Qt Multimedia。</translation>
    </message>
</context>
<context>
    <name>Runnel::StatisticsPage</name>
    <message>
        <source>Times are local.</source>
        <translation>时间为本地时间。</translation>
    </message>
    <message>
        <source>Nothing was heard for %1: the newest numbers are of %2.</source>
        <translation>%1内未收到数据：最新数值截至%2。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1小时</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24小时</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>最近15分钟</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近1小时</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>最近8小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近24小时</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>Rates are collected from the moment the panel starts. The connector has not told any since; it does so every second while it runs.</source>
        <translation>速率从面板启动时开始收集。此后连接器尚未提供数据；连接器运行时每秒提供一次。</translation>
    </message>
</context>
<context>
    <name>Runnel::StatusStrip</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching</source>
        <translation>%1/%2台摄像机正在监视</translation>
    </message>
    <message>
        <source>%1 no signal</source>
        <translation>%1台无信号</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>%1台未监视</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>排队%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 events/min</source>
        <translation>%1事件/分钟</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>A kiosk without a PIN: anybody may leave it.</source>
        <translation>展台模式未设 PIN：任何人都可退出。</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>%1后锁定</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>无 PIN</translation>
    </message>
    <message>
        <source>Who is at the panel</source>
        <translation>面板前的人员</translation>
    </message>
</context>
<context>
    <name>Runnel::TextField</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Runnel::TlsField</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>加密连接（TLS）</translation>
    </message>
</context>
<context>
    <name>Runnel::TrustForm</name>
    <message>
        <source>Authority (CA file)</source>
        <translation>证书颁发机构（CA 文件）</translation>
    </message>
    <message>
        <source>Who signs the plant&apos;s cameras. Empty: whom this computer trusts.</source>
        <translation>签发工厂摄像机证书的机构。留空：使用本机信任的证书颁发机构。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The address is plain HTTP: nothing proves that this is the camera, and everybody on the way can read and change what it says.</source>
        <translation>该地址为明文 HTTP：无法证明对方就是该摄像机，途中任何人都能读取和篡改其数据。</translation>
    </message>
    <message>
        <source>Not seen yet: the test shows the camera&apos;s certificates here.</source>
        <translation>尚未看到：测试后此处显示摄像机的证书。</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one. Find out why before anything is changed here.</source>
        <translation>摄像机出示的证书与固定的不同。更改此处任何设置前，请先查明原因。</translation>
    </message>
    <message>
        <source>Not trusted: choose the authority that signed it, or compare the fingerprint with what the camera itself shows and pin it.</source>
        <translation>不受信任：请选择签发该证书的机构，或将指纹与摄像机自身显示的比对后固定。</translation>
    </message>
    <message>
        <source>Trusted because of the pin.</source>
        <translation>因已固定而受信任。</translation>
    </message>
    <message>
        <source>Trusted by an authority that this computer knows.</source>
        <translation>由本机认可的证书颁发机构证明可信。</translation>
    </message>
    <message>
        <source>Trusted by the authority in the CA file.</source>
        <translation>由 CA 文件中的证书颁发机构证明可信。</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>固定此证书</translation>
    </message>
    <message>
        <source>Pin its key</source>
        <translation>固定其密钥</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>A pin of the key stays valid when the certificate is renewed.</source>
        <translation>证书更新后，固定的密钥仍然有效。</translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message>
        <source>The table is not valid yet: shown is what its last valid state does.</source>
        <translation>表格尚无效：显示的是其上次有效状态的结果。</translation>
    </message>
    <message>
        <source>No alarm stands, and none was reported since the panel started. The next ones are tried here.</source>
        <translation>当前没有报警，面板启动以来也没有上报。后续上报将在此试算。</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation>
            <numerusform>最近%n次上报的优先级均不会改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation>
            <numerusform>最近%n次上报中有%1次的优先级会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on what came</source>
        <translation>用已收到的上报试算</translation>
    </message>
    <message>
        <source>The last reports, with the priority by this table</source>
        <translation>最近的上报，及按此表得出的优先级</translation>
    </message>
</context>
<context>
    <name>Runnel::TryoutModel</name>
    <message>
        <source>no alarm</source>
        <translation>不报警</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>By this table</source>
        <translation>按此表</translation>
    </message>
</context>
<context>
    <name>Runnel::WelcomePage</name>
    <message>
        <source>Nothing is set up yet</source>
        <translation>尚未设置任何内容</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>设置本站点</translation>
    </message>
    <message>
        <source>Begin with one camera. It takes a few minutes; nothing is saved before you say so.</source>
        <translation>请先从一台摄像机开始。只需几分钟；确认之前不会保存任何内容。</translation>
    </message>
    <message>
        <source>Events flow from the cameras to the broker.</source>
        <translation>事件正从摄像机送往代理服务器。</translation>
    </message>
    <message>
        <source>One camera after the other</source>
        <translation>逐台添加摄像机</translation>
    </message>
    <message>
        <source>Paste the camera&apos;s address. It is tested step by step, and what fails says how to mend it.</source>
        <translation>粘贴摄像机地址。系统会逐步测试，失败的步骤会说明处理办法。</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像机</translation>
    </message>
    <message>
        <source>Many cameras from a file</source>
        <translation>从文件添加多台摄像机</translation>
    </message>
    <message>
        <source>A Terraform variable file of Azure IoT Operations (.tfvars) becomes cameras and topics.</source>
        <translation>将 Azure IoT Operations 的 Terraform 变量文件（.tfvars）转换为摄像机和主题。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>先看看</translation>
    </message>
    <message>
        <source>Four simulated cameras and a private broker on this computer. Nothing of it is kept.</source>
        <translation>四台模拟摄像机和本机上的专用代理服务器。不保留任何内容。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>How far this site is</source>
        <translation>本站点的设置进度</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像机</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>实时事件</translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message>
        <source>No camera is set up yet.</source>
        <translation>尚未设置摄像机。</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation>
            <numerusform>已设置%n台摄像机，其中%1台正在监视。</numerusform>
        </translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>尚未设置代理服务器。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接到 %1……</translation>
    </message>
    <message>
        <source>%1 events have reached the broker.</source>
        <translation>%1个事件已到达代理服务器。</translation>
    </message>
    <message>
        <source>%1 events are stored and wait for the broker.</source>
        <translation>%1个事件已存储，等待代理服务器。</translation>
    </message>
    <message>
        <source>No event has reached the broker yet.</source>
        <translation>尚无事件到达代理服务器。</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>数据过期</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>无信号</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Analytics: not told</source>
        <translation>分析：未报告</translation>
    </message>
    <message>
        <source>Analytics on</source>
        <translation>分析已开启</translation>
    </message>
    <message>
        <source>Analytics off</source>
        <translation>分析已关闭</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在监视</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Broker not connected</source>
        <translation>代理服务器未连接</translation>
    </message>
    <message>
        <source>Broker: connecting</source>
        <translation>代理服务器：连接中</translation>
    </message>
    <message>
        <source>Broker connected</source>
        <translation>代理服务器已连接</translation>
    </message>
    <message>
        <source>Broker takes no events</source>
        <translation>代理服务器不接收事件</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>代理服务器断开</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Nothing was heard of them yet.</source>
        <translation>尚未收到任何数据。</translation>
    </message>
    <message>
        <source>Last heard %1 ago.</source>
        <translation>最近一次收到数据在%1前。</translation>
    </message>
    <message>
        <source>The broker is away: events are stored, nobody else is told.</source>
        <translation>代理服务器断开：事件已存储，别处无人得知。</translation>
    </message>
    <message>
        <source>The connector does not answer</source>
        <translation>连接器没有答复</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1. What is shown may be out of date.</source>
        <translation>已有%1未收到其数据。显示的内容可能已过时。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Reading what the last run left.</source>
        <translation>正在读取上次运行留下的数据。</translation>
    </message>
    <message>
        <source>No cameras are set up</source>
        <translation>尚未设置摄像机</translation>
    </message>
    <message>
        <source>All cameras are switched off</source>
        <translation>所有摄像机均已关闭</translation>
    </message>
    <message>
        <source>Nobody is watching.</source>
        <translation>无人监视。</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>无人监视</translation>
    </message>
    <message>
        <source>0 of %1 cameras. %2</source>
        <translation>%1台摄像机中0台正在监视。%2</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching.</source>
        <translation>%1/%2台摄像机正在监视。</translation>
    </message>
    <message>
        <source>No alarms, but not all cameras watch</source>
        <translation>无报警，但并非所有摄像机都在监视</translation>
    </message>
    <message>
        <source>No alarms, but the broker is away</source>
        <translation>无报警，但代理服务器断开</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>无报警</translation>
    </message>
    <message>
        <source>Nobody is watching. Add a camera under Set up.</source>
        <translation>无人监视。请在“设置”中添加摄像机。</translation>
    </message>
</context>
</TS>
