<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message>
        <source> to </source>
        <translation> 至 </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A与B</translation>
    </message>
    <message>
        <source>A touch shows the next picture. The squares of the grid are 10 mm wide.</source>
        <translation>触摸一下显示下一幅。网格每格宽10毫米。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>About this award</source>
        <translation>关于此奖项</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add to my plan</source>
        <translation>加入我的日程</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>通过方式</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All year</source>
        <translation>全年平台</translation>
    </message>
    <message>
        <source>Alongside</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Also awarded</source>
        <translation>同时获奖</translation>
    </message>
    <message>
        <source>Also in this guide</source>
        <translation>本导览另见</translation>
    </message>
    <message>
        <source>As at the start</source>
        <translation>恢复初始设置</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至{time}</translation>
    </message>
    <message>
        <source>At zero this visit ends. What you chose is cleared for the next visitor.</source>
        <translation>归零后本次使用结束，您的选择会为下一位观众清除。</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>奖项</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to timeline</source>
        <translation>返回时间线</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>支持方</translation>
    </message>
    <message>
        <source>Based in</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Basis of</source>
        <translation>为其基础</translation>
    </message>
    <message>
        <source>Believable: screens tell what is on now</source>
        <translation>可信：各页会显示正在进行的内容</translation>
    </message>
    <message>
        <source>Beside other texts</source>
        <translation>与其他文件的关系</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Blocked links</source>
        <translation>拦截的链接</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>By</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Came with this program</source>
        <translation>随本程序附带</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>由其落实</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Change A</source>
        <translation>更换A</translation>
    </message>
    <message>
        <source>Change B</source>
        <translation>更换B</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对……</translation>
    </message>
    <message>
        <source>Choose A</source>
        <translation>选择A</translation>
    </message>
    <message>
        <source>Choose B</source>
        <translation>选择B</translation>
    </message>
    <message>
        <source>Choose a text for each side; then they stand here side by side.</source>
        <translation>两侧各选一份文件，即可在此并排比较。</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>重新选择</translation>
    </message>
    <message>
        <source>Choose two to compare</source>
        <translation>选两份文件比较</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Clashes with {title}</source>
        <translation>与“{title}”时间冲突</translation>
    </message>
    <message>
        <source>Clashes with {title} and {more}</source>
        <translation>与“{title}”等冲突，另有{more}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes by itself after 3 minutes without a touch.</source>
        <translation>3分钟无触摸将自动关闭。</translation>
    </message>
    <message>
        <source>Code of this release: it must be the same on every kiosk</source>
        <translation>本版内容的代码：每台导览机必须相同</translation>
    </message>
    <message>
        <source>Code {at} of {count}</source>
        <translation>第{at}个码，共{count}个</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare A with B</source>
        <translation>比较A与B</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与其他文件比较…</translation>
    </message>
    <message>
        <source>Compare {a} with {b}</source>
        <translation>比较{a}与{b}</translation>
    </message>
    <message>
        <source>Competitions</source>
        <translation>赛事</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容版本</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date not published</source>
        <translation>日期未公布</translation>
    </message>
    <message>
        <source>Date only</source>
        <translation>仅有日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a letter</source>
        <translation>删除一个字母</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>只看不同</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Draft, not published</source>
        <translation>草稿，未发布</translation>
    </message>
    <message>
        <source>Each choice holds at once, and until this visit ends.</source>
        <translation>每项选择立即生效，直到本次使用结束。</translation>
    </message>
    <message>
        <source>Earlier here</source>
        <translation>同场上一场</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>End this visit now</source>
        <translation>现在结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>English, 中文, pinyin or initials</source>
        <translation>拼音、首字母、英文或中文</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>Everybody whom the sources name, by name</source>
        <translation>资料中列出的所有人物，按姓名拼音排列</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展览</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展企业</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>展品</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>体验</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fingers now, and most at once</source>
        <translation>当前手指数 / 最多手指数</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>首次参展</translation>
    </message>
    <message>
        <source>Fits in here</source>
        <translation>这段时间可以看</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>约束力</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Free {start} to {end}</source>
        <translation>{start}至{end}空闲</translation>
    </message>
    <message>
        <source>Free, {day}</source>
        <translation>{day} 空闲</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>从此处出发</translation>
    </message>
    <message>
        <source>Future Tech projects</source>
        <translation>Future Tech项目</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>论坛组</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>展馆</translation>
    </message>
    <message>
        <source>Hall and booth are not printed in the sources we read.</source>
        <translation>所查来源未载展馆与展位。</translation>
    </message>
    <message>
        <source>Hall programme</source>
        <translation>展馆活动</translation>
    </message>
    <message>
        <source>Halls</source>
        <translation>展馆</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>惯用手</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Host: {name}</source>
        <translation>主办：{name}</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>我还在</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>In my plan, take out</source>
        <translation>已加入日程，点此移除</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>议程场次</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Industry forum</source>
        <translation>行业论坛</translation>
    </message>
    <message>
        <source>It is forgotten when your visit ends; before that you can take it away.</source>
        <translation>离开后不会保留，离开前可以扫码带走。</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Join and try</source>
        <translation>参与体验</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Keep my plan</source>
        <translation>保留日程</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>恢复级别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Late frames</source>
        <translation>迟到的画面帧</translation>
    </message>
    <message>
        <source>Later here</source>
        <translation>同场下一场</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>牵头方</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Level {floor}</source>
        <translation>{floor}层</translation>
    </message>
    <message>
        <source>Level {floor} on the map</source>
        <translation>图上{floor}层</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Live elsewhere</source>
        <translation>其他导览机显示</translation>
    </message>
    <message>
        <source>Looked again; below is what was found.</source>
        <translation>已重新查看，结果见下。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>Lower part</source>
        <translation>屏幕下部</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主论坛</translation>
    </message>
    <message>
        <source>Main forum</source>
        <translation>主论坛</translation>
    </message>
    <message>
        <source>Marked on the map</source>
        <translation>图上标出的地点</translation>
    </message>
    <message>
        <source>Media programmes</source>
        <translation>媒体节目</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>状态文件夹</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下方还有</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>有动效</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>我的日程</translation>
    </message>
    <message>
        <source>My plan {count}</source>
        <translation>我的日程 {count}</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>有名称</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Nearest to here</source>
        <translation>附近地点</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>下一个码</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>接下来：{title}</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>No award is published yet. Staff can add them.</source>
        <translation>尚未发布奖项，工作人员可以添加。</translation>
    </message>
    <message>
        <source>No booth is printed</source>
        <translation>来源未载展位号</translation>
    </message>
    <message>
        <source>No content can be read; visitors are asked to go to the desk.</source>
        <translation>无法读取任何内容；屏幕请参观者前往服务台。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>未公布日期</translation>
    </message>
    <message>
        <source>No exhibitor is published yet. The agenda tells what is on.</source>
        <translation>尚未发布参展企业。现场活动可在日程中查看。</translation>
    </message>
    <message>
        <source>No hour</source>
        <translation>未公布时刻</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No room of this venue is named in the sources</source>
        <translation>资料未列出该场馆的厅室</translation>
    </message>
    <message>
        <source>No session of this kind on this day.</source>
        <translation>当天没有此类活动。</translation>
    </message>
    <message>
        <source>No session with a printed hour and room is still to come here.</source>
        <translation>此处没有尚未开始且有时刻和厅室的场次。</translation>
    </message>
    <message>
        <source>No session with a printed hour is still to come here.</source>
        <translation>此处没有尚未开始且有时刻的场次。</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>未注明来源。</translation>
    </message>
    <message>
        <source>No text chosen yet</source>
        <translation>尚未选择文件</translation>
    </message>
    <message>
        <source>No text is published yet. Staff can add them.</source>
        <translation>尚未发布文件，工作人员可以添加。</translation>
    </message>
    <message>
        <source>No venue is published yet. Staff can add them.</source>
        <translation>尚未发布场馆，可由工作人员添加。</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>否，返回</translation>
    </message>
    <message>
        <source>Nobody is named yet. Staff can add people.</source>
        <translation>尚未列出任何人物，可由工作人员添加。</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Not believable: no screen claims to be now; set the clock of this machine</source>
        <translation>不可信：各页均不显示“正在进行”；请校准本机时钟</translation>
    </message>
    <message>
        <source>Not binding</source>
        <translation>无约束力</translation>
    </message>
    <message>
        <source>Not read; still shown: what was read at {time}.</source>
        <translation>未能读取；仍显示{time}读取的内容。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>没有找到“{query}”</translation>
    </message>
    <message>
        <source>Nothing in the guide is near it either. These can be found:</source>
        <translation>也没有相近的内容。可以试试这些：</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Touch the plus beside a session to add it.</source>
        <translation>还没有内容。点场次旁的加号即可加入。</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>无动效</translation>
    </message>
    <message>
        <source>Nothing to join or try is published yet. The agenda tells what is on.</source>
        <translation>尚未发布可参与的活动。现场活动可在日程中查看。</translation>
    </message>
    <message>
        <source>Nothing was refused since the start.</source>
        <translation>启动以来没有拒收任何内容。</translation>
    </message>
    <message>
        <source>Nothing with a printed hour is on</source>
        <translation>当前没有公布时刻的活动</translation>
    </message>
    <message>
        <source>Nothing with printed hours fits.</source>
        <translation>没有合适时长的场次。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>正在进行与接下来</translation>
    </message>
    <message>
        <source>Now {hour}</source>
        <translation>现在 {hour}</translation>
    </message>
    <message>
        <source>Now: {title}</source>
        <translation>正在进行：{title}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>第{number}号</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>场合</translation>
    </message>
    <message numerus="yes">
        <source>Of these {n} no hour is known, so no clash can be seen</source>
        <translation><numerusform>这{n}场没有公布时刻，无法判断是否冲突</numerusform></translation>
    </message>
    <message>
        <source>Official address</source>
        <translation>官方地址</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>展示内容</translation>
    </message>
    <message>
        <source>Only on this kiosk, and only until another release is published.</source>
        <translation>仅限本机，直到发布新的一版为止。</translation>
    </message>
    <message>
        <source>Open calls</source>
        <translation>征集活动</translation>
    </message>
    <message>
        <source>Open the agenda</source>
        <translation>打开议程</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>Opening and plenary</source>
        <translation>开幕式和全体会议</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Opens {day}</source>
        <translation>{day}开幕</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>其他要点</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People under {letter}</source>
        <translation>{letter}字母下的人物</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Point your phone camera at the code. It holds the calendar entry; no network needed.</source>
        <translation>用手机相机对准二维码，即可存入日历，无需联网。</translation>
    </message>
    <message>
        <source>Point your phone camera at the code. It needs no network.</source>
        <translation>用手机相机对准二维码，无需联网。</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>颁奖</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous code</source>
        <translation>上一个码</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>整体安排</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>提出方</translation>
    </message>
    <message>
        <source>Qt and PySide6 under LGPL-3.0; Hanken Grotesk and Noto Sans under OFL-1.1.</source>
        <translation>Qt和PySide6采用LGPL-3.0许可；Hanken Grotesk和Noto Sans字体采用OFL-1.1许可。</translation>
    </message>
    <message>
        <source>Quit to system</source>
        <translation>退出到系统</translation>
    </message>
    <message>
        <source>Quit to the system?</source>
        <translation>退出到系统？</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触控范围</translation>
    </message>
    <message>
        <source>Reach mode: everything you touch is below</source>
        <translation>触控范围模式：所有可触控内容都在下方</translation>
    </message>
    <message>
        <source>Read at {time}</source>
        <translation>读取于{time}</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒收记录</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>内容版</translation>
    </message>
    <message>
        <source>Release {number}</source>
        <translation>第{number}版</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Restart the guide</source>
        <translation>重启导览</translation>
    </message>
    <message>
        <source>Restart the guide?</source>
        <translation>重启导览？</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>Roadshow project</source>
        <translation>路演项目</translation>
    </message>
    <message>
        <source>Roadshows</source>
        <translation>路演</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>定位</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Rolled back on this kiosk, until another release is published</source>
        <translation>本机已回退，直到发布新的一版</translation>
    </message>
    <message>
        <source>Rolled back.</source>
        <translation>已回退。</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Same room</source>
        <translation>同一场地</translation>
    </message>
    <message>
        <source>Scan a code for the official text</source>
        <translation>扫码阅读官方文本</translation>
    </message>
    <message>
        <source>Scan the code to read the text on your telephone.</source>
        <translation>扫码即可在手机上阅读文本。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>数据结构</translation>
    </message>
    <message>
        <source>Schematic, not to scale; positions are not published</source>
        <translation>示意图，不按比例；具体位置未公布</translation>
    </message>
    <message>
        <source>Screen test</source>
        <translation>屏幕测试</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Sessions, forums, texts, prizes, exhibitors, people, places and things to do. Type English words, pinyin such as “rengong”, or only initials such as “rgzn”.</source>
        <translation>议程、论坛、治理文件、奖项、展商、人物、地点和活动都能找到。可输入拼音（如“rengong”）、首字母（如“rgzn”）或英文。</translation>
    </message>
    <message>
        <source>Several industry forums</source>
        <translation>若干场行业论坛</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>在图上查看</translation>
    </message>
    <message>
        <source>Show the earlier release?</source>
        <translation>显示较早的一版？</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>展示内容</translation>
    </message>
    <message>
        <source>Shows what it was asked to show</source>
        <translation>显示所要求的内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Size unknown</source>
        <translation>尺寸未知</translation>
    </message>
    <message>
        <source>Size unknown: set “density” in kiosk.toml</source>
        <translation>尺寸未知：请在 kiosk.toml 中设置 density</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>口号</translation>
    </message>
    <message numerus="yes">
        <source>Sources</source>
        <translation><numerusform>来源</numerusform></translation>
    </message>
    <message>
        <source>Speakers are not named in the sources we read.</source>
        <translation>所查来源未列出发言人。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still there?</source>
        <translation>还在吗？</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>扫码带走</translation>
    </message>
    <message>
        <source>Take out of my plan</source>
        <translation>移出我的日程</translation>
    </message>
    <message>
        <source>Take up now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Taken up when this visit ends</source>
        <translation>本次使用结束后更新</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>The clock is being checked</source>
        <translation>时钟校对中</translation>
    </message>
    <message>
        <source>The conference has ended</source>
        <translation>大会已闭幕</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>大会概况</translation>
    </message>
    <message>
        <source>The guide stays down until somebody starts it again.</source>
        <translation>导览将停止，直到有人重新启动。</translation>
    </message>
    <message>
        <source>The names were not found in the sources we read.</source>
        <translation>所查来源中未找到名单。</translation>
    </message>
    <message>
        <source>The programme was updated</source>
        <translation>日程已更新</translation>
    </message>
    <message>
        <source>The programme was updated; that page is no longer in it</source>
        <translation>日程已更新，刚才的页面已不在其中</translation>
    </message>
    <message numerus="yes">
        <source>The programme was updated; {n} left your plan</source>
        <translation><numerusform>日程已更新，{n}场已移出我的日程</numerusform></translation>
    </message>
    <message>
        <source>The same again after a crash</source>
        <translation>崩溃后再次显示相同内容</translation>
    </message>
    <message>
        <source>The screen is dark for a few seconds.</source>
        <translation>屏幕会黑几秒钟。</translation>
    </message>
    <message numerus="yes">
        <source>The sources count {n} winners; their names were not found.</source>
        <translation><numerusform>来源称共{n}项，名单未查到。</numerusform></translation>
    </message>
    <message>
        <source>The sources differ</source>
        <translation>来源说法不一</translation>
    </message>
    <message numerus="yes">
        <source>The sources give these {n} no date</source>
        <translation><numerusform>来源未给出这{n}场的日期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sources give these {n} only a part of the day</source>
        <translation><numerusform>来源只给出这{n}场的上午、下午或全天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sources give these {n} the date and no hour</source>
        <translation><numerusform>来源只给出这{n}场的日期</numerusform></translation>
    </message>
    <message>
        <source>The sources name no forum for it.</source>
        <translation>来源未注明所属论坛。</translation>
    </message>
    <message>
        <source>The sources name no forum or session for this person.</source>
        <translation>资料未列出此人参加的论坛或场次。</translation>
    </message>
    <message>
        <source>The sources name no room for sessions here.</source>
        <translation>资料未列出此处场次的厅室。</translation>
    </message>
    <message>
        <source>The sources place no session here.</source>
        <translation>资料中没有安排在此处的场次。</translation>
    </message>
    <message>
        <source>The sources print the number, not the ten names.</source>
        <translation>来源只刊出场数，未列名称。</translation>
    </message>
    <message>
        <source>The sources we read give no date for it.</source>
        <translation>所查来源未载日期。</translation>
    </message>
    <message>
        <source>The sources we read give no place for it.</source>
        <translation>所查来源未载地点。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Themed</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Themed forum</source>
        <translation>主题论坛</translation>
    </message>
    <message>
        <source>This activity is not in the programme any more.</source>
        <translation>该活动已不在日程中。</translation>
    </message>
    <message>
        <source>This award is not in the programme any more.</source>
        <translation>该奖项已不在内容中。</translation>
    </message>
    <message>
        <source>This exhibitor is not in the list any more.</source>
        <translation>该企业已不在参展名单中。</translation>
    </message>
    <message>
        <source>This forum is not in the programme any more.</source>
        <translation>该论坛已不在议程中。</translation>
    </message>
    <message>
        <source>This guide</source>
        <translation>本导览</translation>
    </message>
    <message>
        <source>This guide opens soon</source>
        <translation>导览即将开放</translation>
    </message>
    <message>
        <source>This person is not in the guide any more.</source>
        <translation>此人已不在本指南中。</translation>
    </message>
    <message>
        <source>This place is not in the guide any more.</source>
        <translation>此地点已不在本指南中。</translation>
    </message>
    <message>
        <source>This session is not in the programme any more.</source>
        <translation>该场次已不在议程中。</translation>
    </message>
    <message>
        <source>This text is not in the guide any more.</source>
        <translation>该文件已不在内容中。</translation>
    </message>
    <message>
        <source>Tied to WAIC</source>
        <translation>与大会相关</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>错误次数过多，请在{time}后再试。</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Touch every square and draw over the whole glass.</source>
        <translation>请触摸每个方块，并在整个屏幕上划动。</translation>
    </message>
    <message>
        <source>Touch one more text.</source>
        <translation>请再点选一份文件。</translation>
    </message>
    <message>
        <source>Touch one of these, or type on.</source>
        <translation>可点选下面的词，或继续输入。</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>触摸测试</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>触摸开始</translation>
    </message>
    <message>
        <source>Touch two texts in the list.</source>
        <translation>请在列表中点选两份文件。</translation>
    </message>
    <message>
        <source>Treasure of the hall</source>
        <translation>镇馆之宝</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试试</translation>
    </message>
    <message>
        <source>Try and compete</source>
        <translation>赛事与体验</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>UN bodies</source>
        <translation>联合国机构</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场馆</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>场馆</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>您在找什么？</translation>
    </message>
    <message>
        <source>What is known of both is the same.</source>
        <translation>已知内容在两份文件中相同。</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>What it shows is not named in the sources we read.</source>
        <translation>所查来源未载其展示内容。</translation>
    </message>
    <message>
        <source>What the founding article says</source>
        <translation>创始文章的说法</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Which text is A?</source>
        <translation>选哪份文件作为A？</translation>
    </message>
    <message>
        <source>Which text is B?</source>
        <translation>选哪份文件作为B？</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Who put forward what</source>
        <translation>谁提出了什么</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>整个屏幕</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>获奖数</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>未公布日期</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>密码错误，请重试。</translation>
    </message>
    <message>
        <source>Yes, quit</source>
        <translation>是，退出</translation>
    </message>
    <message numerus="yes">
        <source>Yes, remove {n}</source>
        <translation><numerusform>确认移除{n}场</numerusform></translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>是，重启</translation>
    </message>
    <message>
        <source>Yes, roll back</source>
        <translation>是，回退</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在此处</translation>
    </message>
    <message>
        <source>You are in {place}</source>
        <translation>您在 {place}</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>专区</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>announced, did not attend</source>
        <translation>曾预告，未出席</translation>
    </message>
    <message>
        <source>as {pattern}</source>
        <translation>结构 {pattern}</translation>
    </message>
    <message>
        <source>at another venue</source>
        <translation>在另一场馆</translation>
    </message>
    <message>
        <source>at the conference</source>
        <translation>大会</translation>
    </message>
    <message>
        <source>booth not printed</source>
        <translation>未载展位号</translation>
    </message>
    <message>
        <source>booth {booth}</source>
        <translation>展位{booth}</translation>
    </message>
    <message>
        <source>booths as the digests print them</source>
        <translation>展台号由摘要刊出</translation>
    </message>
    <message>
        <source>by initials</source>
        <translation>拼音首字母</translation>
    </message>
    <message>
        <source>by pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>{name}颁发</translation>
    </message>
    <message>
        <source>change by the staff</source>
        <translation>工作人员的修改</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>clock being checked</source>
        <translation>时钟校对中</translation>
    </message>
    <message>
        <source>closed for this year</source>
        <translation>本届展览已结束</translation>
    </message>
    <message>
        <source>contests and experiences</source>
        <translation>赛事与互动体验</translation>
    </message>
    <message>
        <source>copy of an official page</source>
        <translation>官方页面副本</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>date not published</source>
        <translation>日期未公布</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ended yesterday</source>
        <translation>昨天已结束</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>晚上</translation>
    </message>
    <message numerus="yes">
        <source>exhibitors</source>
        <translation><numerusform>家企业</numerusform></translation>
    </message>
    <message>
        <source>exhibitors found so far</source>
        <translation>目前查到的参展企业</translation>
    </message>
    <message>
        <source>first time here</source>
        <translation>首次参展</translation>
    </message>
    <message>
        <source>founding article</source>
        <translation>创始文章</translation>
    </message>
    <message>
        <source>from {hour}</source>
        <translation>{hour}起</translation>
    </message>
    <message>
        <source>from {place}</source>
        <translation>自{place}</translation>
    </message>
    <message>
        <source>hour not published</source>
        <translation>未公布时刻</translation>
    </message>
    <message>
        <source>imported file</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>in this building</source>
        <translation>同一场馆内</translation>
    </message>
    <message>
        <source>in this hall</source>
        <translation>本馆</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation><numerusform>{n}天后</numerusform></translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span}后</translation>
    </message>
    <message>
        <source>initials of “{name}”</source>
        <translation>“{name}”的拼音首字母</translation>
    </message>
    <message>
        <source>led by {name}</source>
        <translation>{name}牵头</translation>
    </message>
    <message>
        <source>machine-made digest of an official post</source>
        <translation>官方推文的机器摘要</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>names not found</source>
        <translation>名单未查到</translation>
    </message>
    <message>
        <source>news</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>no change announced</source>
        <translation>暂无变更</translation>
    </message>
    <message>
        <source>no clash</source>
        <translation>没有时间冲突</translation>
    </message>
    <message>
        <source>no date given</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>no list of backers found</source>
        <translation>未查到支持方名单</translation>
    </message>
    <message>
        <source>no official address published</source>
        <translation>未公布官方地址</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>official page</source>
        <translation>官方页面</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>正在开放</translation>
    </message>
    <message>
        <source>open now until {hour}</source>
        <translation>开放中，至{hour}</translation>
    </message>
    <message>
        <source>opens {day}, {hour}</source>
        <translation>{day}{hour}开放</translation>
    </message>
    <message>
        <source>opens {hour}</source>
        <translation>今日{hour}开放</translation>
    </message>
    <message>
        <source>original text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>people the sources name</source>
        <translation>资料中列出的人物</translation>
    </message>
    <message>
        <source>pinyin of “{name}”</source>
        <translation>“{name}”的拼音</translation>
    </message>
    <message>
        <source>presented {day}</source>
        <translation>{day}颁发</translation>
    </message>
    <message>
        <source>press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>programme of the conference</source>
        <translation>会议日程</translation>
    </message>
    <message>
        <source>public repository</source>
        <translation>公开代码库</translation>
    </message>
    <message>
        <source>reference work</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>roles as the sources give them</source>
        <translation>身份以来源为准</translation>
    </message>
    <message>
        <source>room not published</source>
        <translation>房间未公布</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>两者相同</translation>
    </message>
    <message>
        <source>sessions, {dated} with a date</source>
        <translation>场活动，{dated}场有日期</translation>
    </message>
    <message>
        <source>sources:</source>
        <translation>来源数：</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>texts, {first} to {last}</source>
        <translation>治理文件，{first}至{last}年</translation>
    </message>
    <message>
        <source>they differ</source>
        <translation>说法不一</translation>
    </message>
    <message>
        <source>to {hour}</source>
        <translation>至 {hour}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message numerus="yes">
        <source>venues, {n} places on the map</source>
        <translation><numerusform>场馆，图上{n}个地点</numerusform></translation>
    </message>
    <message>
        <source>was {earlier}</source>
        <translation>原为{earlier}</translation>
    </message>
    <message>
        <source>where you are now</source>
        <translation>您所在的展馆</translation>
    </message>
    <message numerus="yes">
        <source>winners of {n} awards</source>
        <translation><numerusform>获奖名单，{n}个奖项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>winners, {n} treasures of the hall</source>
        <translation><numerusform>获奖名单，另有{n}件镇馆之宝</numerusform></translation>
    </message>
    <message>
        <source>{across} × {down} mm</source>
        <translation>{across} × {down} 毫米</translation>
    </message>
    <message>
        <source>{amount} {unit} held</source>
        <translation>共{amount}{unit}</translation>
    </message>
    <message>
        <source>{area} m²</source>
        <translation>{area}平方米</translation>
    </message>
    <message>
        <source>{count} themed forums, names not found</source>
        <translation>{count}场主题论坛，名称未查到</translation>
    </message>
    <message>
        <source>{day}, from {hour}</source>
        <translation>{day} {hour}起</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{hall}, where you are now</source>
        <translation>{hall}，您的当前位置</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分钟</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} named</source>
        <translation><numerusform>{name}　{n}项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} Future Tech projects</source>
        <translation><numerusform>{n}个Future Tech项目</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} as the sources count</source>
        <translation><numerusform>来源称共{n}项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} clashes</source>
        <translation><numerusform>{n}处时间冲突</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n}天</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} ended earlier</source>
        <translation><numerusform>{n}场已结束</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} exhibitors named</source>
        <translation><numerusform>列出{n}家企业</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} exhibits</source>
        <translation><numerusform>{n}项展品</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} forums</source>
        <translation><numerusform>{n}场论坛</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation><numerusform>{n}条</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation><numerusform>另有{n}条</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} named</source>
        <translation><numerusform>{n}项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} named forums may include some of them</source>
        <translation><numerusform>{n}场有名称的论坛，可能包含其中一部分</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} named so far. Topics the sources list:</source>
        <translation><numerusform>已知{n}场。来源列出的议题：</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n}人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people named</source>
        <translation><numerusform>列出{n}人</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation><numerusform>{n}个问题</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation><numerusform>{n}场活动</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions: {timed} with a printed hour, {parts} with part of the day, {rest} with the date only</source>
        <translation><numerusform>{n}场：{timed}场有时刻，{parts}场只有上午、下午或全天，{rest}场只有日期</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} texts, {first} to {last}. Set large: those tied to this conference.</source>
        <translation><numerusform>{n}份文件，{first}至{last}年。大字为与本届大会相关者。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} to join, try or watch</source>
        <translation><numerusform>{n}项可参与、体验或观看</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} with a printed booth</source>
        <translation><numerusform>{n}家载有展位号</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date, or cancelled, are in no code</source>
        <translation><numerusform>{n}场没有日期或已取消，不在码中</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} without a printed date</source>
        <translation><numerusform>{n}项未载日期</numerusform></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>{qualifier} {count} {kind}</source>
        <translation>{qualifier}{count}{kind}</translation>
    </message>
    <message>
        <source>{qualifier} {count} {unit}</source>
        <translation>{qualifier}{count}{unit}</translation>
    </message>
    <message>
        <source>{size} m²</source>
        <translation>{size}平方米</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>{span} at the same time as {titles}</source>
        <translation>与“{titles}”重叠{span}</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>还有{span}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}至{end}</translation>
    </message>
    <message>
        <source>{title} {hours}</source>
        <translation>{title} {hours}</translation>
    </message>
    <message numerus="yes">
        <source>{whole}; {n} today</source>
        <translation><numerusform>{whole}；今日{n}项</numerusform></translation>
    </message>
</context>
</TS>
